PRAGMA application_id=1333153127;
PRAGMA user_version=1;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
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
INSERT INTO "baseline" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','baseline-1',739943,1,'2026-11-23T08:10:12.345678',1,303339446);
INSERT INTO "baseline" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','baseline-2',739943,2,'2026-11-24T09:00:00',1,2318873032);
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
    origin TEXT NOT NULL,
    takes_time INTEGER NOT NULL,
    calendar_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (baseline_id, id),
    FOREIGN KEY(baseline_id) REFERENCES baseline (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(category_id) REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "baseline_block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','baseline-1','block-0-0',739943,480,75,'quotes','Müller & co, 10% "spoed"','',0,0,'open','own',1,'',1,2050680636);
INSERT INTO "baseline_block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','baseline-1','block-0-1',739943,570,75,'calling','List B; part 2','ring twice
ask for Jo',0,1,'open','own',1,'',1,4165520914);
INSERT INTO "baseline_block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','baseline-1','block-0-2',739943,660,75,'buffer','','',0,0,'open','own',1,'',1,918511648);
INSERT INTO "baseline_block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','baseline-1','block-1-0',739944,480,75,'quotes','Müller & co, 10% "spoed"','',0,0,'open','own',1,'',1,3891186597);
INSERT INTO "baseline_block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','baseline-1','block-1-1',739944,570,75,'calling','Dentist''s','',1,0,'open','own',1,'',1,3782873847);
INSERT INTO "baseline_block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','baseline-1','block-1-2',739944,660,75,'buffer','','',0,0,'open','own',1,'',1,4113505702);
INSERT INTO "baseline_block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','baseline-1','block-2-0',739945,480,75,'quotes','Müller & co, 10% "spoed"','',0,0,'open','own',1,'',1,4116531240);
INSERT INTO "baseline_block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','baseline-1','block-2-1',739945,570,75,'calling','List B; part 2','',0,0,'open','own',1,'',1,2409142120);
INSERT INTO "baseline_block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','baseline-1','block-2-2',739945,660,75,'buffer','','',0,0,'open','own',1,'',1,2328360528);
INSERT INTO "baseline_block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','baseline-1','calendar-1/u-1//2026-11-24',739944,600,60,'meeting','Meeting 1','',0,0,'open','calendar',0,'calendar-1',1,2292858620);
INSERT INTO "baseline_block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','baseline-2','block-0-0',739943,485,70,'quotes','Müller & co, 10% "spoed"','',0,0,'done','own',1,'',1,1722376424);
INSERT INTO "baseline_block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','baseline-2','block-0-1',739943,570,75,'calling','List B; part 2','ring twice
ask for Jo',0,1,'done','own',1,'',1,677448759);
INSERT INTO "baseline_block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','baseline-2','block-0-2',739943,660,75,'buffer','','',0,0,'done','own',1,'',1,3653467481);
INSERT INTO "baseline_block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','baseline-2','block-1-0',739944,480,75,'quotes','Müller & co, 10% "spoed"','',0,0,'open','own',1,'',1,1931173478);
INSERT INTO "baseline_block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','baseline-2','block-1-1',739944,570,75,'calling','Dentist''s','',1,0,'open','own',1,'',1,3511973796);
INSERT INTO "baseline_block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','baseline-2','block-1-2',739944,660,75,'buffer','','',0,0,'open','own',1,'',1,1979463720);
INSERT INTO "baseline_block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','baseline-2','block-2-0',739945,480,75,'quotes','Müller & co, 10% "spoed"','',0,0,'open','own',1,'',1,1638456811);
INSERT INTO "baseline_block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','baseline-2','block-2-1',739945,570,75,'calling','List B; part 2','',0,0,'open','own',1,'',1,289831003);
INSERT INTO "baseline_block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','baseline-2','block-2-2',739945,660,75,'buffer','','',0,0,'open','own',1,'',1,169137118);
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
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(category_id) REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','block-0-0',739943,485,70,'quotes','Müller & co, 10% "spoed"','',0,0,'done',3,6454469);
INSERT INTO "block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','block-0-1',739943,570,75,'calling','List B; part 2','ring twice
ask for Jo',0,1,'done',2,2777518876);
INSERT INTO "block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','block-0-2',739943,660,75,'buffer','','',0,0,'done',2,1985012882);
INSERT INTO "block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','block-1-0',739944,480,75,'quotes','Müller & co, 10% "spoed"','',0,0,'open',1,2036815595);
INSERT INTO "block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','block-1-1',739944,570,75,'calling','Dentist''s','',1,0,'open',1,3895921379);
INSERT INTO "block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','block-1-2',739944,660,75,'buffer','','',0,0,'open',1,2933176558);
INSERT INTO "block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','block-2-0',739945,480,75,'quotes','Müller & co, 10% "spoed"','',0,0,'open',1,1622141876);
INSERT INTO "block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','block-2-1',739945,570,75,'calling','List B; part 2','',0,0,'open',1,968300368);
INSERT INTO "block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','block-2-2',739945,660,75,'buffer','','',0,0,'open',1,4175582673);
INSERT INTO "block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','block-3-0',739946,480,75,'quotes','Müller & co, 10% "spoed"','',0,0,'open',1,4186548520);
INSERT INTO "block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','block-3-1',739946,570,75,'calling','List B; part 2','',0,0,'open',1,300651397);
INSERT INTO "block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','block-3-2',739946,660,75,'buffer','','',0,0,'open',1,1611803392);
INSERT INTO "block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','block-4-0',739947,480,75,'quotes','Müller & co, 10% "spoed"','',0,0,'open',1,1396609290);
INSERT INTO "block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','block-4-1',739947,570,75,'calling','List B; part 2','',0,0,'open',1,2431936724);
INSERT INTO "block" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','block-4-2',739947,660,75,'buffer','','',0,0,'open',1,1418694575);
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
INSERT INTO "calendar" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','calendar-1','Work','teal','/home/rep/work.ics','meeting','[["title","coach","coaching"]]','[["u-3","visits"]]',1,'2026-11-23T08:10:12.345678',1,0,1,3335144976);
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
INSERT INTO "calendar_reading" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','calendar-1',1,'digest','[]','2026-11-23T08:10:12.345678',1,2214921248);
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
INSERT INTO "category" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','quotes','','client','short','quotes','none',0,0,0,1,1163770673);
INSERT INTO "category" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','service','','client','short','service','none',0,0,1,1,2508475294);
INSERT INTO "category" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','visits','','client','short','visits','none',0,0,2,1,344644668);
INSERT INTO "category" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','cover','','client','short','cover','diagonal',0,0,3,1,2519919947);
INSERT INTO "category" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','buffer','','client','short','buffer','dashed',0,0,4,1,2302052283);
INSERT INTO "category" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','account','','client','long','account','none',0,0,5,1,3594535902);
INSERT INTO "category" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','research','','acquisition','long','research','none',1,0,6,1,2686431473);
INSERT INTO "category" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','calling','','acquisition','long','calling','none',1,0,7,1,4167008661);
INSERT INTO "category" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','meeting','','acquisition','long','meeting','none',0,0,8,1,1702370958);
INSERT INTO "category" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','followup','','acquisition','long','followup','none',0,0,9,1,1018700632);
INSERT INTO "category" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','coaching','','neutral','long','coaching','none',0,0,10,1,1906869803);
INSERT INTO "category" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','admin','','neutral','neutral','admin','none',0,0,11,1,879720761);
INSERT INTO "category" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','travel','','neutral','neutral','travel','horizontal',0,0,12,1,3854484183);
INSERT INTO "category" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','internal','','neutral','neutral','internal','none',0,0,13,1,1138098730);
INSERT INTO "category" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','leave','','neutral','neutral','leave','cross',0,0,14,1,722319673);
INSERT INTO "category" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','fairs','Fairs','acquisition','long','teal','dots',1,1,15,1,2196214221);
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
INSERT INTO "coverage" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','calendar-1',1,2026,1,3106600473);
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
INSERT INTO "occurrence" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','calendar-1',1,'u-0','','utc',1795424400,1795428000,'Meeting 0','["\u00c9lan"]',1,0,0,0,1,2903324050);
INSERT INTO "occurrence" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','calendar-1',1,'u-1','','utc',1795510800,1795514400,'Meeting 1','["\u00c9lan"]',1,0,0,0,1,4109618663);
INSERT INTO "occurrence" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','calendar-1',1,'u-2','','utc',1795597200,1795600800,'Meeting 2','["\u00c9lan"]',1,0,0,0,1,1081783260);
INSERT INTO "occurrence" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','calendar-1',1,'u-3','','utc',1795683600,1795687200,'Meeting 3','["\u00c9lan"]',1,0,0,0,1,3156274743);
CREATE TABLE preference (
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (name)
);
INSERT INTO "preference" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','rep_name','"Jo"',1,1618867880);
INSERT INTO "preference" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','agreed','[0.3,null]',1,236048715);
INSERT INTO "preference" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','language','"nl"',1,3694191189);
CREATE TABLE profile (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "profile" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','37ac5969-8cf7-4cfa-befa-a44c7df3b656',1,2992617399);
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
INSERT INTO "series" VALUES('37ac5969-8cf7-4cfa-befa-a44c7df3b656','calendar-1',1,'u-1','BEGIN:VEVENT
END:VEVENT',1,3987194704);
CREATE INDEX ix_block_mix ON block (owner, day, category_id, length);
CREATE INDEX ix_occurrence_begins ON occurrence (calendar_id, reading, begins);
CREATE INDEX ix_occurrence_long ON occurrence (calendar_id, reading, begins) WHERE ends - begins > 691200;
COMMIT;
