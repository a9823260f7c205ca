PRAGMA application_id=1333153127;
PRAGMA user_version=2;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE baseline (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    monday INTEGER NOT NULL,
    number INTEGER NOT NULL,
    committed_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (owner, monday, number)
);
INSERT INTO "baseline" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','baseline-0',739929,1,'2026-11-09T08:10:00',1,340615863);
INSERT INTO "baseline" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','baseline-1',739943,1,'2026-11-23T12:30:00',1,1263389001);
CREATE TABLE baseline_block (
    owner TEXT NOT NULL,
    baseline_id TEXT NOT NULL,
    id TEXT NOT NULL,
    day INTEGER NOT NULL,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    category_id TEXT NOT NULL,
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    private INTEGER NOT NULL,
    protected INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    kept INTEGER NOT NULL,
    if_then TEXT NOT NULL,
    origin TEXT NOT NULL,
    takes_time INTEGER NOT NULL,
    calendar_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (baseline_id, id),
    FOREIGN KEY(baseline_id) REFERENCES baseline (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(category_id) REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "baseline_block" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','baseline-0','b--2-0',739929,485,70,'calling','Müller & co, 10% "spoed"','ring twice',0,0,'open',0,'','own',1,'',1,242897695);
INSERT INTO "baseline_block" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','baseline-0','b--2-1',739930,485,70,'calling','Müller & co, 10% "spoed"','ring twice',0,0,'open',0,'','own',1,'',1,2641495216);
INSERT INTO "baseline_block" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','baseline-0','b--2-2',739931,485,70,'calling','Müller & co, 10% "spoed"','ring twice',0,0,'open',0,'','own',1,'',1,3251394829);
INSERT INTO "baseline_block" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','baseline-0','b--2-3',739932,485,70,'calling','Müller & co, 10% "spoed"','ring twice',0,0,'open',0,'','own',1,'',1,123933739);
INSERT INTO "baseline_block" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','baseline-1','b-0-0',739943,485,70,'calling','Müller & co, 10% "spoed"','ring twice',0,0,'open',0,'','own',1,'',1,486173479);
INSERT INTO "baseline_block" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','baseline-1','b-0-1',739944,485,70,'calling','Müller & co, 10% "spoed"','ring twice',0,0,'open',0,'','own',1,'',1,376154775);
INSERT INTO "baseline_block" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','baseline-1','b-0-2',739945,485,70,'calling','Müller & co, 10% "spoed"','ring twice',0,0,'open',0,'','own',1,'',1,1255536426);
INSERT INTO "baseline_block" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','baseline-1','b-0-3',739946,485,70,'calling','Müller & co, 10% "spoed"','ring twice',0,0,'open',0,'','own',1,'',1,2356853260);
CREATE TABLE block (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    day INTEGER NOT NULL,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    category_id TEXT NOT NULL,
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    private INTEGER NOT NULL,
    protected INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    kept INTEGER NOT NULL,
    if_then TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(category_id) REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "block" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','b--2-0',739929,485,70,'calling','Müller & co, 10% "spoed"','ring twice',0,0,'open',0,'',1,3467331090);
INSERT INTO "block" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','b--2-1',739930,485,70,'calling','Müller & co, 10% "spoed"','ring twice',0,0,'open',0,'',1,3741944753);
INSERT INTO "block" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','b--2-2',739931,485,70,'calling','Müller & co, 10% "spoed"','ring twice',0,0,'shortened',25,'if the phone rings: later',2,3484284211);
INSERT INTO "block" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','b--2-3',739932,485,70,'calling','Müller & co, 10% "spoed"','ring twice',0,0,'open',0,'',1,1878382590);
INSERT INTO "block" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','b-0-0',739943,485,70,'calling','Müller & co, 10% "spoed"','ring twice',0,0,'open',0,'',1,3561476101);
INSERT INTO "block" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','b-0-1',739944,485,70,'calling','Müller & co, 10% "spoed"','ring twice',0,0,'open',0,'',1,2378501789);
INSERT INTO "block" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','b-0-2',739945,485,70,'calling','Müller & co, 10% "spoed"','ring twice',0,0,'open',0,'',1,3543936672);
INSERT INTO "block" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','b-0-3',739946,485,70,'calling','Müller & co, 10% "spoed"','ring twice',0,0,'open',0,'',1,1027166930);
INSERT INTO "block" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','b-1-0',739950,485,70,'calling','Müller & co, 10% "spoed"','ring twice',0,0,'open',0,'',1,3912216470);
INSERT INTO "block" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','b-1-1',739951,485,70,'calling','Müller & co, 10% "spoed"','ring twice',0,0,'open',0,'',1,1558774417);
INSERT INTO "block" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','b-1-2',739952,485,70,'calling','Müller & co, 10% "spoed"','ring twice',0,0,'open',0,'',1,1507062745);
INSERT INTO "block" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','b-1-3',739953,485,70,'calling','Müller & co, 10% "spoed"','ring twice',0,0,'open',0,'',1,3960823518);
CREATE TABLE calendar (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    source TEXT NOT NULL,
    default_category_id TEXT NOT NULL,
    rules TEXT NOT NULL,
    corrections TEXT NOT NULL,
    reading INTEGER NOT NULL,
    read_at TEXT,
    shows_free INTEGER NOT NULL,
    position INTEGER NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(default_category_id) REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "calendar" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','calendar-1','Work','teal','/home/rep/work.ics','meeting','[["title","coach","coaching"],["tag","leave","leave"]]','[["u-3","visits"]]',1,'2026-11-23T12:30:00',1,0,1,3833803617);
CREATE TABLE calendar_reading (
    owner TEXT NOT NULL,
    calendar_id TEXT NOT NULL,
    reading INTEGER NOT NULL,
    digest TEXT NOT NULL,
    left_out TEXT NOT NULL,
    read_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (calendar_id, reading)
);
INSERT INTO "calendar_reading" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','calendar-1',1,'digest','[]','2026-11-23T12:30:00',1,3197116636);
CREATE TABLE category (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    side TEXT NOT NULL,
    horizon TEXT NOT NULL,
    colour TEXT NOT NULL,
    hatch TEXT NOT NULL,
    protected_by_default INTEGER NOT NULL,
    archived INTEGER NOT NULL,
    position INTEGER NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "category" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','quotes','','client','short','quotes','none',0,0,0,1,2536785420);
INSERT INTO "category" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','service','','client','short','service','none',0,0,1,1,1012948968);
INSERT INTO "category" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','visits','','client','short','visits','none',0,0,2,1,3336773889);
INSERT INTO "category" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','cover','','client','short','cover','diagonal',0,0,3,1,1071053117);
INSERT INTO "category" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','buffer','','client','short','buffer','dashed',0,0,4,1,550671309);
INSERT INTO "category" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','account','','client','long','account','none',0,0,5,1,2398774834);
INSERT INTO "category" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','research','','acquisition','long','research','none',1,0,6,1,1739644911);
INSERT INTO "category" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','calling','','acquisition','long','calling','none',1,0,7,1,943479005);
INSERT INTO "category" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','meeting','','acquisition','long','meeting','none',0,0,8,1,2770061254);
INSERT INTO "category" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','followup','','acquisition','long','followup','none',0,0,9,1,4212608070);
INSERT INTO "category" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','coaching','','neutral','long','coaching','none',0,0,10,1,2820498260);
INSERT INTO "category" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','admin','','neutral','neutral','admin','none',0,0,11,1,2643160399);
INSERT INTO "category" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','travel','','neutral','neutral','travel','horizontal',0,0,12,1,3975300718);
INSERT INTO "category" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','internal','','neutral','neutral','internal','none',0,0,13,1,2222550324);
INSERT INTO "category" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','leave','','neutral','neutral','leave','cross',0,0,14,1,2462222628);
INSERT INTO "category" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','fairs','Fairs','acquisition','long','teal','dots',1,0,15,1,3982176245);
CREATE TABLE coverage (
    owner TEXT NOT NULL,
    calendar_id TEXT NOT NULL,
    reading INTEGER NOT NULL,
    year INTEGER NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (calendar_id, reading, year),
    FOREIGN KEY(calendar_id, reading) REFERENCES calendar_reading (calendar_id, reading)
        DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "coverage" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','calendar-1',1,2026,1,539538068);
CREATE TABLE day_log (
    owner TEXT NOT NULL,
    day INTEGER NOT NULL,
    closed_at TEXT,
    touches INTEGER NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (day)
);
INSERT INTO "day_log" VALUES('d7a08118-da5c-4849-a27d-b209201b7362',739943,'2026-11-23T12:30:00',3,1,791092615);
INSERT INTO "day_log" VALUES('d7a08118-da5c-4849-a27d-b209201b7362',739944,NULL,0,1,2987626820);
CREATE TABLE displacement (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    block_id TEXT NOT NULL,
    category_id TEXT NOT NULL,
    title TEXT NOT NULL,
    private INTEGER NOT NULL,
    how TEXT NOT NULL,
    was_day INTEGER NOT NULL,
    was_start INTEGER NOT NULL,
    was_length INTEGER NOT NULL,
    now_day INTEGER,
    now_start INTEGER,
    now_length INTEGER,
    at TEXT NOT NULL,
    cause TEXT,
    pushed_by TEXT NOT NULL,
    source TEXT NOT NULL,
    could_wait TEXT,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(category_id) REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "displacement" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','d-1','b--2-0','calling','Müller b--2-0',1,'moved',739926,485,70,739929,485,70,'2026-11-23T12:30:00','cover','done','Order desk','no',1,2717225274);
INSERT INTO "displacement" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','d-2','gone','calling','Müller gone',0,'displaced',739943,700,45,NULL,NULL,NULL,'2026-11-23T12:30:00',NULL,'','',NULL,1,1509137162);
CREATE TABLE occurrence (
    owner TEXT NOT NULL,
    calendar_id TEXT NOT NULL,
    reading INTEGER NOT NULL,
    uid TEXT NOT NULL,
    recurrence TEXT NOT NULL,
    kind TEXT NOT NULL,
    begins INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    title TEXT NOT NULL,
    tags TEXT NOT NULL,
    busy INTEGER NOT NULL,
    cancelled INTEGER NOT NULL,
    private INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (calendar_id, reading, uid, recurrence, begins),
    FOREIGN KEY(calendar_id, reading) REFERENCES calendar_reading (calendar_id, reading)
        DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "occurrence" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','calendar-1',1,'u-0','','utc',1795424400,1795428000,'Meeting u-0','["Sales","\u00c9lan"]',1,0,0,0,1,4246027959);
INSERT INTO "occurrence" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','calendar-1',1,'u-1','','utc',1795442400,1795446000,'Meeting u-1','["Sales","\u00c9lan"]',1,0,0,0,1,1575120874);
INSERT INTO "occurrence" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','calendar-1',1,'u-2','','utc',1795460400,1795464000,'Meeting u-2','["Sales","\u00c9lan"]',1,0,0,0,1,3792677463);
INSERT INTO "occurrence" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','calendar-1',1,'u-3','','utc',1795478400,1795482000,'Meeting u-3','["Sales","\u00c9lan"]',1,0,0,0,1,4246215142);
CREATE TABLE preference (
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (name)
);
INSERT INTO "preference" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','rep_name','"Jo"',1,3921389279);
INSERT INTO "preference" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','working_days','[[480,1000],null,[500,900],[500,900],[500,900],[500,900],[500,900]]',1,4205616772);
INSERT INTO "preference" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','agreed','[0.3,0.45]',2,3522712086);
INSERT INTO "preference" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','snap','5',1,3521469709);
CREATE TABLE profile (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "profile" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','d7a08118-da5c-4849-a27d-b209201b7362',1,2253876088);
CREATE TABLE series (
    owner TEXT NOT NULL,
    calendar_id TEXT NOT NULL,
    reading INTEGER NOT NULL,
    uid TEXT NOT NULL,
    text TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (calendar_id, reading, uid),
    FOREIGN KEY(calendar_id, reading) REFERENCES calendar_reading (calendar_id, reading)
        DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "series" VALUES('d7a08118-da5c-4849-a27d-b209201b7362','calendar-1',1,'u-1','BEGIN:VEVENT
END:VEVENT',1,1717787979);
CREATE INDEX ix_block_mix ON block (owner, day, category_id, length);
CREATE INDEX ix_displacement_block ON displacement (block_id);
CREATE INDEX ix_displacement_was ON displacement (owner, was_day);
CREATE INDEX ix_displacement_now ON displacement (owner, now_day);
CREATE INDEX ix_occurrence_begins ON occurrence (calendar_id, reading, begins);
CREATE INDEX ix_occurrence_long ON occurrence (calendar_id, reading, begins) WHERE ends - begins > 691200;
COMMIT;
