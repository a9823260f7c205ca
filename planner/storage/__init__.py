"""The data file: one SQLite file, read with the standard library, written with SQLAlchemy Core.

Reading (at start-up and always; no SQLAlchemy):
    plan_reader.PlanReader(path)      owner, preferences(), categories(), calendars(), week(iso, zone),
                                      blocks(first, last), blocks_by_id(ids), baselines(iso),
                                      baselines_between(first, last), appointments(first, last, zone),
                                      displacements(first, last), chains(block_ids), day_logs(first, last),
                                      uses_category(id), covered_years(calendar), series(calendar),
                                      reading(calendar), occurrences(calendar), minutes_between,
                                      minutes_by_week, data_version(), close()
    prospect_reader (a PlanReader is one)  kept() (agreements, support, one-on-ones ...), prospects(),
                                      touches_of(ids), touches_between(first, last), last_touches(),
                                      touches_in(block_ids, first, last),
                                      enquiries(), call_list(block_id), call_lists_of(block_ids),
                                      column_maps(), kept_apart()
    review_reader                     mix_between(reader, first, last, zone), mix_per_week(...),
                                      fates_between(...), committed_acquisition(...)
Writing (import after the first paint; loads SQLAlchemy):
    plan_store.PlanStore(path)        apply(edit), add_reading(...) -> number, add_years(...),
                                      purge_readings(), close()
The file as a whole:
    data_file.look_at(path)           FileState: missing, ready, older, newer, foreign, damaged; quick
    data_file.prepare(path, backups, today)   makes a missing file, upgrades an older one, refuses the rest
    data_file.create(path)            a new file, without SQLAlchemy
    soundness.check(path, cancelled)  every page, row and reference; call it before the first PlanStore
    backup                            daily, by_hand, before_upgrade, backups_of, newest_sound, loss, restore
    backup_contents.contents_of(path) what a backup holds, in figures

Every trouble is a UserError with a code of planner.domain.errors.Problem and nothing is changed then:
CHANGED_ELSEWHERE, FILE_READ_ONLY, DISK_FULL, FILE_LOCKED, FILE_DAMAGED, FILE_TOO_NEW, FOLDER_UNUSABLE.
Making a PlanStore may raise them too (a read-only file): keep the reader, refuse edits, try again.
Close the reader before the store, so that SQLite can move the last edits into the file.
"""
