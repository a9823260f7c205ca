PRAGMA application_id=1333153127;
PRAGMA user_version=3;
BEGIN TRANSACTION;
CREATE TABLE agreement (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    metric TEXT NOT NULL,
    target TEXT NOT NULL,
    first_day INTEGER NOT NULL,
    last_day INTEGER,
    upper_edge TEXT,
    weekday INTEGER NOT NULL,
    before_minute INTEGER NOT NULL,
    carrier TEXT NOT NULL,
    agreed_on INTEGER,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "agreement" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','a-1','prospects','10.0',739943,NULL,NULL,2,720,'together',739943,1,3080347565);
INSERT INTO "agreement" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','a-2','long share','0.3',739621,739943,'0.3333333333333333',2,720,'own',NULL,1,2867254120);
CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "baseline" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','baseline-1',739943,1,'2026-11-23T12:30:00',1,127539382);
INSERT INTO "baseline" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','baseline-2',739943,2,'2026-11-23T12:30:00',1,804826905);
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
INSERT INTO "baseline_block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','baseline-1','b-0-0-0',739943,480,60,'calling','Müller & co b-0-0-0','ring twice',0,0,'open',0,'','own',1,'',1,319547758);
INSERT INTO "baseline_block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','baseline-1','b-0-0-1',739943,570,60,'calling','Müller & co b-0-0-1','ring twice',0,0,'open',0,'','own',1,'',1,3217183945);
INSERT INTO "baseline_block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','baseline-1','b-0-0-2',739943,660,60,'calling','Müller & co b-0-0-2','ring twice',0,0,'open',0,'','own',1,'',1,216757963);
INSERT INTO "baseline_block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','baseline-1','b-0-1-0',739944,480,60,'calling','Müller & co b-0-1-0','ring twice',0,0,'open',0,'','own',1,'',1,246529078);
INSERT INTO "baseline_block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','baseline-1','b-0-1-1',739944,570,60,'calling','Müller & co b-0-1-1','ring twice',0,0,'open',0,'','own',1,'',1,2725773713);
INSERT INTO "baseline_block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','baseline-1','b-0-1-2',739944,660,60,'calling','Müller & co b-0-1-2','ring twice',0,0,'open',0,'','own',1,'',1,290530195);
INSERT INTO "baseline_block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','baseline-1','b-0-2-0',739945,480,60,'calling','Müller & co b-0-2-0','ring twice',0,0,'open',0,'','own',1,'',1,845380532);
INSERT INTO "baseline_block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','baseline-1','b-0-2-1',739945,570,60,'calling','Müller & co b-0-2-1','ring twice',0,0,'open',0,'','own',1,'',1,2661991955);
INSERT INTO "baseline_block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','baseline-1','b-0-2-2',739945,660,60,'calling','Müller & co b-0-2-2','ring twice',0,0,'open',0,'','own',1,'',1,763618321);
INSERT INTO "baseline_block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','baseline-1','calendar-1/u-1//2026-11-23',739943,600,60,'meeting','Meeting u-1','',0,0,'open',0,'','calendar',0,'calendar-1',1,1319074325);
INSERT INTO "baseline_block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','baseline-2','b-0-0-0',739943,480,60,'calling','Müller & co b-0-0-0','ring twice',0,0,'open',0,'','own',1,'',1,2070535276);
INSERT INTO "baseline_block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','baseline-2','b-0-0-1',739943,570,60,'calling','Müller & co b-0-0-1','ring twice',0,0,'open',0,'','own',1,'',1,3617612235);
INSERT INTO "baseline_block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','baseline-2','b-0-0-2',739943,660,60,'calling','Müller & co b-0-0-2','ring twice',0,0,'open',0,'','own',1,'',1,1686717385);
INSERT INTO "baseline_block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','baseline-2','b-0-1-0',739944,480,60,'calling','Müller & co b-0-1-0','ring twice',0,0,'open',0,'','own',1,'',1,1725139252);
INSERT INTO "baseline_block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','baseline-2','b-0-1-1',739944,570,60,'calling','Müller & co b-0-1-1','ring twice',0,0,'open',0,'','own',1,'',1,3390715027);
INSERT INTO "baseline_block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','baseline-2','b-0-1-2',739944,660,60,'calling','Müller & co b-0-1-2','ring twice',0,0,'open',0,'','own',1,'',1,2033391249);
INSERT INTO "baseline_block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','baseline-2','b-0-2-0',739945,480,60,'calling','Müller & co b-0-2-0','ring twice',0,0,'open',0,'','own',1,'',1,1510035126);
INSERT INTO "baseline_block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','baseline-2','b-0-2-1',739945,570,60,'calling','Müller & co b-0-2-1','ring twice',0,0,'open',0,'','own',1,'',1,4140364561);
INSERT INTO "baseline_block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','baseline-2','b-0-2-2',739945,660,60,'calling','Müller & co b-0-2-2','ring twice',0,0,'open',0,'','own',1,'',1,1172427027);
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
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-0-0-0',739943,480,60,'calling','Müller & co b-0-0-0','ring twice',0,0,'open',0,'',1,1835963803);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-0-0-1',739943,570,60,'calling','Müller & co b-0-0-1','ring twice',0,0,'open',0,'',1,191392029);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-0-0-2',739943,660,60,'calling','Müller & co b-0-0-2','ring twice',0,0,'shortened',25,'if the phone rings: later',2,2669411651);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-0-1-0',739944,480,60,'calling','Müller & co b-0-1-0','ring twice',0,0,'open',0,'',1,740709861);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-0-1-1',739944,570,60,'calling','Müller & co b-0-1-1','ring twice',0,0,'open',0,'',1,1243654499);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-0-1-2',739944,660,60,'calling','Müller & co b-0-1-2','ring twice',0,0,'open',0,'',1,3224273010);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-0-2-0',739945,480,60,'calling','Müller & co b-0-2-0','ring twice',0,0,'open',0,'',1,3782775729);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-0-2-1',739945,570,60,'calling','Müller & co b-0-2-1','ring twice',0,0,'open',0,'',1,2273210167);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-0-2-2',739945,660,60,'calling','Müller & co b-0-2-2','ring twice',0,0,'open',0,'',1,225461798);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-0-3-0',739946,480,60,'calling','Müller & co b-0-3-0','ring twice',0,0,'open',0,'',1,2809368740);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-0-3-1',739946,570,60,'calling','Müller & co b-0-3-1','ring twice',0,0,'open',0,'',1,3245698082);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-0-3-2',739946,660,60,'calling','Müller & co b-0-3-2','ring twice',0,0,'open',0,'',1,1266369843);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-0-4-0',739947,480,60,'calling','Müller & co b-0-4-0','ring twice',0,0,'open',0,'',1,2696157528);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-0-4-1',739947,570,60,'calling','Müller & co b-0-4-1','ring twice',0,0,'open',0,'',1,3333613022);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-0-4-2',739947,660,60,'calling','Müller & co b-0-4-2','ring twice',0,0,'open',0,'',1,1287441615);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-1-0-0',739950,480,60,'calling','Müller & co b-1-0-0','ring twice',0,0,'open',0,'',1,3805139102);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-1-0-1',739950,570,60,'calling','Müller & co b-1-0-1','ring twice',0,0,'open',0,'',1,2227907608);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-1-0-2',739950,660,60,'calling','Müller & co b-1-0-2','ring twice',0,0,'open',0,'',1,247792905);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-1-1-0',739951,480,60,'calling','Müller & co b-1-1-0','ring twice',0,0,'open',0,'',1,1256173854);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-1-1-1',739951,570,60,'calling','Müller & co b-1-1-1','ring twice',0,0,'open',0,'',1,752438680);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-1-1-2',739951,660,60,'calling','Müller & co b-1-1-2','ring twice',0,0,'open',0,'',1,2799133833);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-1-2-0',739952,480,60,'calling','Müller & co b-1-2-0','ring twice',0,0,'open',0,'',1,1771574751);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-1-2-1',739952,570,60,'calling','Müller & co b-1-2-1','ring twice',0,0,'open',0,'',1,262072665);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-1-2-2',739952,660,60,'calling','Müller & co b-1-2-2','ring twice',0,0,'open',0,'',1,2240856136);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-1-3-0',739953,480,60,'calling','Müller & co b-1-3-0','ring twice',0,0,'open',0,'',1,3247076447);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-1-3-1',739953,570,60,'calling','Müller & co b-1-3-1','ring twice',0,0,'open',0,'',1,2811005145);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-1-3-2',739953,660,60,'calling','Müller & co b-1-3-2','ring twice',0,0,'open',0,'',1,763535816);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-1-4-0',739954,480,60,'calling','Müller & co b-1-4-0','ring twice',0,0,'open',0,'',1,790060125);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-1-4-1',739954,570,60,'calling','Müller & co b-1-4-1','ring twice',0,0,'open',0,'',1,1225892059);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-1-4-2',739954,660,60,'calling','Müller & co b-1-4-2','ring twice',0,0,'open',0,'',1,3273624010);
INSERT INTO "block" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','done',739943,900,30,'quotes','','',1,1,'done',0,'',1,3426223346);
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
INSERT INTO "calendar" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','calendar-1','Work','teal','/home/rep/work.ics','meeting','[["title","coach","coaching"],["tag","leave","leave"]]','[["u-3","visits"]]',1,'2026-11-23T12:30:00',1,0,1,3297333372);
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
INSERT INTO "calendar_reading" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','calendar-1',1,'digest','[]','2026-11-23T12:30:00',1,123189012);
CREATE TABLE call_list (
    owner TEXT NOT NULL,
    block_id TEXT NOT NULL,
    prospect_ids TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (block_id)
);
INSERT INTO "call_list" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','b-0-0-0','["p-2","p-0","p-4"]',1,3108876437);
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
INSERT INTO "category" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','quotes','','client','short','quotes','none',0,0,0,1,3935790129);
INSERT INTO "category" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','service','','client','short','service','none',0,0,1,1,2213030673);
INSERT INTO "category" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','visits','','client','short','visits','none',0,0,2,1,3141534524);
INSERT INTO "category" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','cover','','client','short','cover','diagonal',0,0,3,1,2153680324);
INSERT INTO "category" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','buffer','','client','short','buffer','dashed',0,0,4,1,2673534772);
INSERT INTO "category" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','account','','client','long','account','none',0,0,5,1,3606022401);
INSERT INTO "category" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','research','','acquisition','long','research','none',1,0,6,1,3213948616);
INSERT INTO "category" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','calling','','acquisition','long','calling','none',1,0,7,1,942570786);
INSERT INTO "category" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','meeting','','acquisition','long','meeting','none',0,0,8,1,2768888377);
INSERT INTO "category" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','followup','','acquisition','long','followup','none',0,0,9,1,590832993);
INSERT INTO "category" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','coaching','','neutral','long','coaching','none',0,0,10,1,3124272212);
INSERT INTO "category" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','admin','','neutral','neutral','admin','none',0,0,11,1,570628534);
INSERT INTO "category" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','travel','','neutral','neutral','travel','horizontal',0,0,12,1,1954919495);
INSERT INTO "category" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','internal','','neutral','neutral','internal','none',0,0,13,1,1549354003);
INSERT INTO "category" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','leave','','neutral','neutral','leave','cross',0,0,14,1,1444695016);
INSERT INTO "category" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','fairs','Fairs','acquisition','long','teal','dots',1,0,15,1,3227112029);
CREATE TABLE coaching_session (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    day INTEGER NOT NULL,
    focus TEXT NOT NULL,
    exercise TEXT NOT NULL,
    block_id TEXT NOT NULL,
    note TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "coaching_session" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','c-1',739943,'Opening a call','three calls','b-0-0-0','went well',1,453233663);
CREATE TABLE column_map (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    pairs TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "column_map" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','company|phone','[["Company","company"],["Tel.","phone"],["Fax",""]]',1,3771189756);
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
INSERT INTO "coverage" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','calendar-1',1,2026,1,1353457818);
CREATE TABLE day_log (
    owner TEXT NOT NULL,
    day INTEGER NOT NULL,
    closed_at TEXT,
    touches INTEGER NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (day)
);
INSERT INTO "day_log" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd',739943,'2026-11-23T12:30:00',3,1,803647110);
INSERT INTO "day_log" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd',739944,NULL,0,1,577138987);
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
INSERT INTO "displacement" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','d-1','b-0-0-0','calling','Müller b-0-0-0',1,'moved',739940,480,60,739943,480,60,'2026-11-23T12:30:00','cover','done','Order desk','no',1,1168951709);
INSERT INTO "displacement" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','d-2','gone','calling','Müller gone',0,'displaced',739943,700,45,NULL,NULL,NULL,'2026-11-23T12:30:00',NULL,'','',NULL,1,330888672);
CREATE TABLE enquiry (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    day INTEGER NOT NULL,
    prospect_id TEXT NOT NULL,
    source TEXT NOT NULL,
    what TEXT NOT NULL,
    result TEXT NOT NULL,
    closed_on INTEGER,
    note TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "enquiry" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','e-1',739943,'p-3','agency','Rollers','deal',739943,'',1,1922799675);
INSERT INTO "enquiry" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','e-2',739934,'','own','Service','open',NULL,'',1,3236646855);
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
INSERT INTO "occurrence" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','calendar-1',1,'u-0','','utc',1795424400,1795428000,'Meeting u-0','["Sales","\u00c9lan"]',1,0,0,0,1,2827709241);
INSERT INTO "occurrence" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','calendar-1',1,'u-1','','utc',1795442400,1795446000,'Meeting u-1','["Sales","\u00c9lan"]',1,0,0,0,1,142359140);
INSERT INTO "occurrence" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','calendar-1',1,'u-2','','utc',1795460400,1795464000,'Meeting u-2','["Sales","\u00c9lan"]',1,0,0,0,1,3079798745);
INSERT INTO "occurrence" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','calendar-1',1,'u-10','','utc',1795604400,1795608000,'Meeting u-10','["Sales","\u00c9lan"]',1,0,0,0,1,138663994);
INSERT INTO "occurrence" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','calendar-1',1,'u-11','','utc',1795622400,1795626000,'Meeting u-11','["Sales","\u00c9lan"]',1,0,0,0,1,1252175307);
INSERT INTO "occurrence" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','calendar-1',1,'u-12','','utc',1795640400,1795644000,'Meeting u-12','["Sales","\u00c9lan"]',1,0,0,0,1,1616578251);
INSERT INTO "occurrence" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','calendar-1',1,'u-13','','utc',1795658400,1795662000,'Meeting u-13','["Sales","\u00c9lan"]',1,0,0,0,1,606630750);
INSERT INTO "occurrence" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','calendar-1',1,'u-14','','utc',1795676400,1795680000,'Meeting u-14','["Sales","\u00c9lan"]',1,0,0,0,1,931130816);
INSERT INTO "occurrence" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','calendar-1',1,'u-15','','utc',1795694400,1795698000,'Meeting u-15','["Sales","\u00c9lan"]',1,0,0,0,1,1703400451);
INSERT INTO "occurrence" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','calendar-1',1,'u-16','','utc',1795712400,1795716000,'Meeting u-16','["Sales","\u00c9lan"]',1,0,0,0,1,1528130505);
INSERT INTO "occurrence" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','calendar-1',1,'u-17','','utc',1795730400,1795734000,'Meeting u-17','["Sales","\u00c9lan"]',1,0,0,0,1,928844946);
INSERT INTO "occurrence" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','calendar-1',1,'u-18','','utc',1795748400,1795752000,'Meeting u-18','["Sales","\u00c9lan"]',1,0,0,0,1,4089977325);
INSERT INTO "occurrence" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','calendar-1',1,'u-19','','utc',1795766400,1795770000,'Meeting u-19','["Sales","\u00c9lan"]',1,0,0,0,1,3823559812);
CREATE TABLE one_on_one (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    day INTEGER NOT NULL,
    start INTEGER NOT NULL,
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    manager TEXT NOT NULL,
    own_words TEXT NOT NULL,
    focus TEXT NOT NULL,
    notes TEXT NOT NULL,
    observations TEXT NOT NULL,
    block_id TEXT NOT NULL,
    kept_at TEXT,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "one_on_one" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','o-1',739943,930,739915,739943,'Ingrid','','','','["mix"]','',NULL,1,3923429418);
CREATE TABLE own_parameters (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    own TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "own_parameters" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','own-parameters','[["theta0",0.08],["hours",0.9]]',1,2210422429);
CREATE TABLE preference (
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (name)
);
INSERT INTO "preference" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','rep_name','"Jo"',1,3558956045);
INSERT INTO "preference" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','working_days','[[480,1000],null,[500,900],[500,900],[500,900],[500,900],[500,900]]',1,4198976291);
CREATE TABLE profile (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "profile" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','72ac8fec-18bc-4957-96bc-35a42b54c7bd',1,1580859445);
CREATE TABLE prospect (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    company TEXT NOT NULL,
    contact TEXT NOT NULL,
    role TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    website TEXT NOT NULL,
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    about TEXT NOT NULL,
    list_name TEXT NOT NULL,
    stage TEXT NOT NULL,
    approached_by TEXT NOT NULL,
    approached_by_since INTEGER,
    next_action TEXT NOT NULL,
    next_on INTEGER,
    next_block_id TEXT NOT NULL,
    note TEXT NOT NULL,
    added_on INTEGER,
    added_from TEXT NOT NULL,
    refs TEXT NOT NULL,
    merged_into TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "prospect" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','p-0','Zoë & zn 0','','','','','','','','Oss','','','','new','own',NULL,'',739943,'','',NULL,'','[]','',1,2314122002);
INSERT INTO "prospect" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','p-1','Zoë & zn 1','','','','','','','','Oss','','','','approached','own',NULL,'',739944,'','',NULL,'','[["hubspot","7"],["file","\u00e9"]]','p-0',1,47563082);
INSERT INTO "prospect" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','p-2','Zoë & zn 2','','','','','','','','Oss','','','','conversation','own',NULL,'',739945,'','',NULL,'','[]','',1,1371512704);
INSERT INTO "prospect" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','p-3','Zoë & zn 3','','','','','','','','Oss','','','','meeting','own',NULL,'',739946,'','',NULL,'','[]','',1,3313287664);
INSERT INTO "prospect" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','p-4','Zoë & zn 4','','','','','','','','Oss','','','','enquiry','own',NULL,'',739947,'','',NULL,'','[]','',1,2183839812);
INSERT INTO "prospect" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','p-5','Zoë & zn 5','','','','','','','','Oss','','','','customer','own',NULL,'',739948,'','',NULL,'','[]','',1,1955437202);
INSERT INTO "prospect" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','p-6','Zoë & zn 6','','','','','','','','Oss','','','','lost','own',NULL,'',739949,'','',NULL,'','[]','',1,3286068158);
CREATE TABLE release (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    one_on_one_id TEXT NOT NULL,
    released_at TEXT NOT NULL,
    file_name TEXT NOT NULL,
    digest TEXT NOT NULL,
    parts TEXT NOT NULL,
    withdrawn_at TEXT,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "release" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','r-1','o-1','2026-11-23T12:30:00','week-48.overmorgen-sheet','abababababababababababababababababababababababababababababababab','["mix","words"]','2026-11-23T12:30:00',1,1669649643);
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
INSERT INTO "series" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','calendar-1',1,'u-1','BEGIN:VEVENT
END:VEVENT',1,2235456222);
CREATE TABLE support (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    begins INTEGER NOT NULL,
    agency TEXT NOT NULL,
    share TEXT NOT NULL,
    floor TEXT NOT NULL,
    step TEXT NOT NULL,
    step_weeks INTEGER NOT NULL,
    monthly INTEGER NOT NULL,
    ends INTEGER,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "support" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','support',739894,'Bureau Noord','0.6','0.2','0.1',4,10,740258,1,3762361374);
CREATE TABLE touch (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    prospect_id TEXT NOT NULL,
    day INTEGER NOT NULL,
    kind TEXT NOT NULL,
    touched_by TEXT NOT NULL,
    outcome TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    note TEXT NOT NULL,
    block_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(prospect_id) REFERENCES prospect (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "touch" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','t-0','p-0',739943,'call','own','',0,'rang 0','',1,3466166483);
INSERT INTO "touch" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','t-1','p-1',739940,'call','own','',1,'rang 1','',1,2305496962);
INSERT INTO "touch" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','t-2','p-2',739937,'call','own','',2,'rang 2','',1,2607553402);
INSERT INTO "touch" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','t-3','p-3',739934,'call','own','',3,'rang 3','',1,3701378091);
INSERT INTO "touch" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','t-4','p-4',739931,'call','own','',4,'rang 4','',1,3958815959);
INSERT INTO "touch" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','t-5','p-0',739928,'call','own','',5,'rang 5','',1,3531432081);
INSERT INTO "touch" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','t-6','p-1',739925,'call','own','',6,'rang 6','',1,3825299661);
INSERT INTO "touch" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','t-7','p-2',739922,'call','own','',7,'rang 7','',1,1717345337);
INSERT INTO "touch" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','t-8','p-3',739919,'call','own','',8,'rang 8','',1,686900298);
INSERT INTO "touch" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','t-9','p-4',739916,'call','own','',9,'rang 9','',1,4202912181);
INSERT INTO "touch" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','t-10','p-0',739913,'call','own','',10,'rang 10','',1,875263785);
INSERT INTO "touch" VALUES('72ac8fec-18bc-4957-96bc-35a42b54c7bd','t-11','p-1',739910,'call','own','',11,'rang 11','',1,2000340384);
CREATE INDEX ix_block_mix ON block (owner, day, category_id, length, outcome, kept);
CREATE INDEX ix_displacement_block ON displacement (block_id);
CREATE INDEX ix_displacement_was ON displacement (owner, was_day);
CREATE INDEX ix_displacement_now ON displacement (owner, now_day);
CREATE INDEX ix_occurrence_begins ON occurrence (calendar_id, reading, begins);
CREATE INDEX ix_occurrence_long ON occurrence (calendar_id, reading, begins) WHERE ends - begins > 691200;
CREATE INDEX ix_prospect_merged ON prospect (owner, id, merged_into) WHERE merged_into <> '';
CREATE INDEX ix_touch_day ON touch (owner, day);
CREATE INDEX ix_touch_prospect ON touch (prospect_id, day, owner);
COMMIT;
