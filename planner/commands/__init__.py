"""The command line: the same plan, calendars and print as in the window.

Every command ends with 0, or says in one line why not and ends with 2.
"""
