"""The one-on-one sheet before it leaves the rep: preview, what goes along, release, log and withdrawal."""
