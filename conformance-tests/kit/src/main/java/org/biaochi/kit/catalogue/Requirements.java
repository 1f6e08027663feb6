// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.catalogue;

/** The ids of the requirements; generated from requirements.json, compared by a test. */
public final class Requirements {
    /** Goals that were written come back as they were, but for what was named as omitted. */
    public static final String CDC_001 = "CDC-001";

    /** What is named as omitted is not there when the document is read; its pointer begins with the position of the goal. */
    public static final String CDC_002 = "CDC-002";

    /** No character is lost or changed without being named: blanks, line breaks, quotes, full-width and rare characters, control characters, texts that look like formulas or numbers. */
    public static final String CDC_003 = "CDC-003";

    /** A cell that nobody filled and a cell that the form lacks are told apart when they come back, or named as omitted. */
    public static final String CDC_004 = "CDC-004";

    /** Members that the model does not know come back as they were, or are named as omitted. */
    public static final String CDC_005 = "CDC-005";

    /** Goals and rows keep their order, and equal ones are not merged. */
    public static final String CDC_006 = "CDC-006";

    /** A document that was read and is written again has the same bytes. */
    public static final String CDC_007 = "CDC-007";

    /** The same goals give the same bytes, whatever the default locale, time zone or context class loader. */
    public static final String CDC_008 = "CDC-008";

    /** The same document gives the same goals, whatever the default locale, time zone or context class loader. */
    public static final String CDC_009 = "CDC-009";

    /** Several threads that write and read at once do not disturb each other. */
    public static final String CDC_010 = "CDC-010";

    /** What is no document of the format is refused with an unreadable-input error that has a code and a text in both languages. */
    public static final String CDC_011 = "CDC-011";

    /** A cut document is not taken for the whole: it is refused, or gives only goals that were written whole. */
    public static final String CDC_012 = "CDC-012";

    /** Deep nesting, entity bombs, external entities, swelling archives and endless lines are refused in bounded time without exhausting memory or stack. */
    public static final String CDC_013 = "CDC-013";

    /** The name of a goal, its rows, their names and their values are never omitted. */
    public static final String CDC_014 = "CDC-014";

    /** An answer echoes the id as it was sent. */
    public static final String CMD_001 = "CMD-001";

    /** An unusable line answers an error with code, message and path, and later lines are served. */
    public static final String CMD_002 = "CMD-002";

    /** An assessment has the members of the contract. */
    public static final String CMD_003 = "CMD-003";

    /** A finding has the members of the contract and a message. */
    public static final String CMD_004 = "CMD-004";

    /** The path of a finding is the nearest common parent of its paths. */
    public static final String CMD_005 = "CMD-005";

    /** The language changes messages and neither digest nor ledger. */
    public static final String CMD_006 = "CMD-006";

    /** An unknown profile or stage answers an error. */
    public static final String CMD_007 = "CMD-007";

    /** describe tells of engine, profiles, plugins and rules. */
    public static final String CMD_008 = "CMD-008";

    /** The same request gets the same answer. */
    public static final String CMD_009 = "CMD-009";

    /** Each case of the corpus has the outcome that it expects of its rule. */
    public static final String CMD_010 = "CMD-010";

    /** Each case of the corpus has findings at exactly the source paths that it expects. */
    public static final String CMD_011 = "CMD-011";

    /** Each finding of the corpus has the severity that the case expects. */
    public static final String CMD_012 = "CMD-012";

    /** An undecided rule of the corpus names exactly what the case says is missing. */
    public static final String CMD_013 = "CMD-013";

    /** A rule of the corpus that does not apply gives the reason that the case names. */
    public static final String CMD_014 = "CMD-014";

    /** Parameters that a pack sets change the outcome of a rule as the corpus expects, where a subject can be given packs. */
    public static final String CMD_015 = "CMD-015";

    /** Facts that cannot be used answer an error whose path starts with /facts. */
    public static final String CMD_016 = "CMD-016";

    /** A waiver that cannot be used (misspelt member, ends before it was asked for, no reason) answers an error that names which one. */
    public static final String CMD_017 = "CMD-017";

    /** A subject that cannot be read answers an error whose path starts with /subject. */
    public static final String CMD_018 = "CMD-018";

    /** The assessment of a draft says so and has no gate decision; a draft cannot enter the budget. */
    public static final String CMD_019 = "CMD-019";

    /** A document of another stage answers an error whose path starts with /subject. */
    public static final String CMD_020 = "CMD-020";

    /** Facts of a request are for that request; facts that name a region or year of their own answer an error whose path starts with /facts and are never taken for another place or year. */
    public static final String CMD_021 = "CMD-021";

    /** An entry of an indicator library without a code, with an unreadable day, that ends before it starts or has an unknown key answers an error whose path names the entry. */
    public static final String CMD_022 = "CMD-022";

    /** A goal made up on the spot, with names, rows, weights and the row of its defect never seen before, gets the outcome and the places that its making implies: answers come from judging, not from a memory of the corpus. */
    public static final String CMD_023 = "CMD-023";

    /** Each figure of an assessment names the inputs it was computed from, the parameters and where they come from, the boundary that was taken and the rounding. */
    public static final String CMD_024 = "CMD-024";

    /** Equal requests give equal canonical result bytes, however often they are repeated. */
    public static final String ENG_001 = "ENG-001";

    /** The result does not depend on the default locale. */
    public static final String ENG_002 = "ENG-002";

    /** The result does not depend on the default time zone. */
    public static final String ENG_003 = "ENG-003";

    /** The result does not depend on the context class loader, be it null or foreign. */
    public static final String ENG_004 = "ENG-004";

    /** Reviews by several threads at once give what they give one after another. */
    public static final String ENG_005 = "ENG-005";

    /** Engines in one process do not influence each other, open or closed. */
    public static final String ENG_006 = "ENG-006";

    /** The order in which plug-ins arrive does not change a result. */
    public static final String ENG_007 = "ENG-007";

    /** digest() is "sha256:" and the SHA-256 of the canonical result in lower-case hexadecimal. */
    public static final String ENG_008 = "ENG-008";

    /** The canonical result is UTF-8 JSON with keys sorted by code point, no blanks outside strings and no exponents. */
    public static final String ENG_009 = "ENG-009";

    /** The canonical result holds no version of engine or plug-in. */
    public static final String ENG_010 = "ENG-010";

    /** The canonical result holds no text for people: wording changes leave it as it is. */
    public static final String ENG_011 = "ENG-011";

    /** Results are immutable: arrays are copies, lists refuse changes. */
    public static final String ENG_012 = "ENG-012";

    /** The provenance names input digest, profile with day, engine version and all plug-ins sorted by id. */
    public static final String ENG_013 = "ENG-013";

    /** The digest of the facts is equal for equal facts and differs where facts or connected sources differ. */
    public static final String ENG_014 = "ENG-014";

    /** A closed engine refuses calls with IllegalStateException; closing it twice does nothing. */
    public static final String ENG_015 = "ENG-015";

    /** Whatever a subject holds gives an assessment, never an exception. */
    public static final String ENG_016 = "ENG-016";

    /** A batch hands each result on before it reads the next request, and sums up the verdicts. */
    public static final String ENG_017 = "ENG-017";

    /** Cancelling ends a batch after the subject in hand; what was done stays counted. */
    public static final String ENG_018 = "ENG-018";

    /** A comparison names what differs in the inputs and in the result, and nothing for equal results. */
    public static final String ENG_019 = "ENG-019";

    /** A context that no profile serves is refused with a ConfigurationException that names it. */
    public static final String ENG_020 = "ENG-020";

    /** A rule is asked exactly once per place, annual rows first, in the order of the form. */
    public static final String ENG_021 = "ENG-021";

    /** An exception of a rule becomes ERROR(EXCEPTION) of its row; the other rules go on. */
    public static final String ENG_022 = "ENG-022";

    /** StackOverflowError and LinkageError of a rule are contained like exceptions. */
    public static final String ENG_023 = "ENG-023";

    /** Other errors of the virtual machine are not contained. */
    public static final String ENG_024 = "ENG-024";

    /** A rule that answers null becomes ERROR(NO_CONCLUSION). */
    public static final String ENG_025 = "ENG-025";

    /** A derived reading is computed at most once per run. */
    public static final String ENG_026 = "ENG-026";

    /** More counted steps than the limit give OVER_BUDGET(STEPS_LIMIT). */
    public static final String ENG_027 = "ENG-027";

    /** More findings of a rule than the limit give OVER_BUDGET(FINDINGS_LIMIT); the limit itself is allowed. */
    public static final String ENG_028 = "ENG-028";

    /** More places than the limit give OVER_BUDGET(INPUT_LIMIT); the limit itself is allowed. */
    public static final String ENG_029 = "ENG-029";

    /** An argument longer than the limit gives OVER_BUDGET(TEXT_LIMIT); the limit itself is allowed. */
    public static final String ENG_030 = "ENG-030";

    /** A fact that a rule did not declare is withheld: NOT_SUPPLIED. */
    public static final String ENG_031 = "ENG-031";

    /** A declared fact arrives as PRESENT, EMPTY or NOT_SUPPLIED, as the host said. */
    public static final String ENG_032 = "ENG-032";

    /** needs() lists the facts that enabled rules declare, sorted by key, each with its rules. */
    public static final String ENG_033 = "ENG-033";

    /** A rule is asked after all rules it names, whatever the ids. */
    public static final String ENG_034 = "ENG-034";

    /** Where a rule with precedence failed, the later rule is not asked and is NOT_APPLICABLE(REPORTED_BY). */
    public static final String ENG_035 = "ENG-035";

    /** failed() tells a rule whether an earlier rule it names failed at the same place. */
    public static final String ENG_036 = "ENG-036";

    /** A plug-in built with another SPI major version is rejected with a reason. */
    public static final String ENG_037 = "ENG-037";

    /** A plug-in built with a newer SPI minor version is rejected with a reason. */
    public static final String ENG_038 = "ENG-038";

    /** Of two plug-ins that claim one rule id none is taken. */
    public static final String ENG_039 = "ENG-039";

    /** A built-in provider keeps a rule id that another plug-in claims. */
    public static final String ENG_040 = "ENG-040";

    /** The prefixes GR-, PM- and BV- are refused to plug-ins that are not built in. */
    public static final String ENG_041 = "ENG-041";

    /** A plug-in for which the host set an option it does not know is rejected. */
    public static final String ENG_042 = "ENG-042";

    /** Plug-ins whose rules wait for each other are rejected. */
    public static final String ENG_043 = "ENG-043";

    /** A plug-in whose cards and rules do not match is rejected. */
    public static final String ENG_044 = "ENG-044";

    /** A plug-in that throws while it is described is rejected; the others go on. */
    public static final String ENG_045 = "ENG-045";

    /** A plug-in that arrived takes part in later runs. */
    public static final String ENG_046 = "ENG-046";

    /** A plug-in that left takes no part in later runs. */
    public static final String ENG_047 = "ENG-047";

    /** A run in flight keeps the plug-ins it started with. */
    public static final String ENG_048 = "ENG-048";

    /** Plug-ins may come and go under load; each run sees a plug-in wholly or not at all. */
    public static final String ENG_049 = "ENG-049";

    /** A pack that a plug-in brings is there while the plug-in is, and no longer. */
    public static final String ENG_050 = "ENG-050";

    /** When one of two claimants leaves, the other one is taken. */
    public static final String ENG_051 = "ENG-051";

    /** A plug-in that left can be garbage-collected. */
    public static final String ENG_052 = "ENG-052";

    /** A batch on several threads gives what reviews one by one give, in the order of the requests. */
    public static final String ENG_053 = "ENG-053";

    /** A batch with a source of facts gets from it what the rules declare and keeps what a request holds; a source that breaks down or answers for another number of subjects is refused. */
    public static final String ENG_054 = "ENG-054";

    /** A batch on several threads that breaks off hands on all results before the break, then throws what broke it to the host. */
    public static final String ENG_055 = "ENG-055";

    /** Execution, each indicator and the total are computed by formula, and the grade follows the computed total, at its bounds as the rules say. */
    public static final String EVA_001 = "EVA-001";

    /** Scores, total and grade that a self-evaluation claims are shown beside the computed ones with difference and cause, never used and never replaced. */
    public static final String EVA_002 = "EVA-002";

    /** Where an achieved value, the budget or a score is missing there is neither total nor grade, and the rules that need it are undecided, never passed. */
    public static final String EVA_003 = "EVA-003";

    /** The ledger of a self-evaluation lists each rule of self-evaluations exactly once and no rule of another kind of document. */
    public static final String EVA_004 = "EVA-004";

    /** The score of an evaluation is summed up from its leaves and the grade follows it; the total and grade that it claims are never used, and one missing score leaves no total. */
    public static final String EVA_005 = "EVA-005";

    /** The ledger of an evaluation lists each rule of evaluations exactly once and no rule of another kind of document. */
    public static final String EVA_006 = "EVA-006";

    /** Each vector of the corpus gets the value that it expects, or the word of its state where there is none. */
    public static final String FRM_001 = "FRM-001";

    /** An unknown formula answers an error at /formula. */
    public static final String FRM_002 = "FRM-002";

    /** Inputs that are no JSON object answer an error at /inputs. */
    public static final String FRM_003 = "FRM-003";

    /** Inputs made up on the spot get the value that follows from them: values come from computing, not from a memory of the corpus. */
    public static final String FRM_004 = "FRM-004";

    /** An input that the formula does not have, that cannot be read, or that contradicts another answers an error that names it. */
    public static final String FRM_005 = "FRM-005";

    /** A started host offers an engine that reviews with rules. */
    public static final String HST_001 = "HST-001";

    /** After a stop and a start the same goal has the same digest. */
    public static final String HST_002 = "HST-002";

    /** A stopped host offers no engine, and one that a consumer kept refuses with IllegalStateException. */
    public static final String HST_003 = "HST-003";

    /** The digest does not depend on default locale, default time zone or context class loader. */
    public static final String HST_004 = "HST-004";

    /** Two hosts in one process do not disturb each other. */
    public static final String HST_005 = "HST-005";

    /** Reviews that start after a plug-in was deployed have its rules, and the provenance names it. */
    public static final String HST_006 = "HST-006";

    /** Nothing of a plug-in is left in reviews that start after it was removed; the digest is that of before. */
    public static final String HST_007 = "HST-007";

    /** Reviews that start after an update have the new version alone. */
    public static final String HST_008 = "HST-008";

    /** A file that is no plug-in, a plug-in that breaks when it is made and one built with another SPI leave reviews as they were. */
    public static final String HST_009 = "HST-009";

    /** The class loader of a plug-in that was replaced or removed can be collected. */
    public static final String HST_010 = "HST-010";

    /** While plug-ins come, are updated and go, no review is lost and none mixes two versions. */
    public static final String HST_011 = "HST-011";

    /** The contract holds on JDK 17 and on every later version that the host names as supported. */
    public static final String HST_012 = "HST-012";

    /** The amount of the next year is proposed from grade, kind of evaluation and duration, to the cent; exempt classes of expenditure keep their base. */
    public static final String LNK_001 = "LNK-001";

    /** Cuts of several sources are not added up twice, funds await their rectification, and shares of a transfer sum to the pool to the cent. */
    public static final String LNK_002 = "LNK-002";

    /** Without an evaluation nothing is proposed; where an amount, class or grade is missing the rules are undecided, never passed. */
    public static final String LNK_003 = "LNK-003";

    /** The ledgers of linkage decisions and of rectification records list each rule of their kind exactly once and no other's. */
    public static final String LNK_004 = "LNK-004";

    /** The light of budget execution follows the exact ratio of execution to time progress, never a rounded one; a budget of zero and a missing number have states of their own. */
    public static final String MON_001 = "MON-001";

    /** Each indicator is lit by its operator, accrual and achieved value, at the bounds as the rules say; likelihood can only worsen a light. */
    public static final String MON_002 = "MON-002";

    /** The light of a project is the worst of its parts; what is missing is shown as incomplete and never hides a red light. */
    public static final String MON_003 = "MON-003";

    /** Deviations are measured against the value due, with the limit itself as the rules say; completion and execution apart beyond the tolerance raise an alert. */
    public static final String MON_004 = "MON-004";

    /** A fact that the host did not supply leaves the rules that need it undecided; a register that is empty is not a missing one. */
    public static final String MON_005 = "MON-005";

    /** The ledger of a monitoring report lists each rule of monitoring exactly once and no rule of another kind of document. */
    public static final String MON_006 = "MON-006";

    /** The descriptor is equal on every call. */
    public static final String PLG_001 = "PLG-001";

    /** The id is in reverse-domain style, the version is given, and the SPI version is one that engines of this API accept. */
    public static final String PLG_002 = "PLG-002";

    /** Cards and rules match one to one with equal scopes; ids are unique. */
    public static final String PLG_003 = "PLG-003";

    /** Every card explains its rule in Chinese and English: title, what, why, false positives, verification, remedy. */
    public static final String PLG_004 = "PLG-004";

    /** Every message is there in Chinese and English with the same arguments. */
    public static final String PLG_005 = "PLG-005";

    /** No rule throws on any goal. */
    public static final String PLG_006 = "PLG-006";

    /** Every rule answers; null is no answer. */
    public static final String PLG_007 = "PLG-007";

    /** The same question gets the same answer. */
    public static final String PLG_008 = "PLG-008";

    /** Rules answer several threads at once as they answer one. */
    public static final String PLG_009 = "PLG-009";

    /** Answers do not depend on default locale, default time zone or context class loader. */
    public static final String PLG_010 = "PLG-010";

    /** Rules ask only for facts and earlier rules that they declared. */
    public static final String PLG_011 = "PLG-011";

    /** Parameters of a rule's own that it asks for stand on its card. */
    public static final String PLG_012 = "PLG-012";

    /** Rules stay within the step budget on any goal. */
    public static final String PLG_013 = "PLG-013";

    /** Every finding has a message of its pattern and fills the arguments that the message names. */
    public static final String PLG_014 = "PLG-014";

    /** The value of the nearest layer holds, and the setting names that layer. */
    public static final String PRF_001 = "PRF-001";

    /** A region selects the nearest pack that holds it, else the national one. */
    public static final String PRF_002 = "PRF-002";

    /** A dated value holds from its first day on. */
    public static final String PRF_003 = "PRF-003";

    /** A pack serves through its last day and no longer, judged at the day of the request. */
    public static final String PRF_004 = "PRF-004";

    /** A lower layer may tighten and not relax what may only be tightened. */
    public static final String PRF_005 = "PRF-005";

    /** A lower layer may not change what is fixed. */
    public static final String PRF_006 = "PRF-006";

    /** A value that is not of the declared type is refused. */
    public static final String PRF_007 = "PRF-007";

    /** A layer that switches a rule off without a reason is refused. */
    public static final String PRF_008 = "PRF-008";

    /** Packs that extend each other, or a pack that is not there, are refused. */
    public static final String PRF_009 = "PRF-009";

    /** The digest of a profile changes with its values and not with the order of members. */
    public static final String PRF_010 = "PRF-010";

    /** A scalar of a pack is the text that was written: 001001 keeps its zeros, off is a word. */
    public static final String PRF_011 = "PRF-011";

    /** A key that occurs twice is refused. */
    public static final String PRF_012 = "PRF-012";

    /** The pack of a department serves that department of that very region, below the region's own; no other pack stands on it. */
    public static final String PRF_013 = "PRF-013";

    /** A pack serves from its first day on; of its versions the last that has begun, of those the highest number, or the one that is named. */
    public static final String PRF_014 = "PRF-014";

    /** A supplement applies wherever the pack does that it supplements, right below it; it is neither named alone nor extended. */
    public static final String PRF_015 = "PRF-015";

    /** Where two packs of one region apply alike the engine refuses to choose, and either can be named; two of the same id and version are refused. */
    public static final String PRF_016 = "PRF-016";

    /** A value out of the range that its parameter declares is refused; both ends belong to the range. */
    public static final String PRF_017 = "PRF-017";

    /** Every rule that the profile names has exactly one ledger row; rows are sorted by rule id. */
    public static final String REV_001 = "REV-001";

    /** The headline of a row is the worst outcome of its places. */
    public static final String REV_002 = "REV-002";

    /** A row counts its places by outcome. */
    public static final String REV_003 = "REV-003";

    /** A required rule that nobody supplies is SKIPPED(NOT_INSTALLED). */
    public static final String REV_004 = "REV-004";

    /** An installed rule that no pack names runs and is marked extra. */
    public static final String REV_005 = "REV-005";

    /** A rule that finds no place to look at is NOT_APPLICABLE(NO_PLACE). */
    public static final String REV_006 = "REV-006";

    /** On a cut copy a rule on rows that would pass is UNDECIDED for the rest of the form. */
    public static final String REV_007 = "REV-007";

    /** A row names all that is missing, sorted, even beside findings. */
    public static final String REV_008 = "REV-008";

    /** A rule that the profile switched off is not asked and is SKIPPED(SWITCHED_OFF). */
    public static final String REV_009 = "REV-009";

    /** Unused template rows are no places and are counted nowhere. */
    public static final String REV_010 = "REV-010";

    /** Findings are sorted by rule, then by place with positions as numbers. */
    public static final String REV_011 = "REV-011";

    /** A finding has the base or escalated severity that the profile sets; the row keeps the base one. */
    public static final String REV_012 = "REV-012";

    /** A finding carries the bases and the review item of its rule and the arguments of its defect. */
    public static final String REV_013 = "REV-013";

    /** A review lists all eight review items in order with the number of their findings. */
    public static final String REV_014 = "REV-014";

    /** Like findings on more rows than the threshold become one that lists the rows; at the threshold they stay apart. */
    public static final String REV_015 = "REV-015";

    /** Like findings on all rows of a set of at least two become one; sets are merged apart. */
    public static final String REV_016 = "REV-016";

    /** Findings of different patterns are not merged. */
    public static final String REV_017 = "REV-017";

    /** Findings of one group are always one, and are merged with no other. */
    public static final String REV_018 = "REV-018";

    /** A finding of severity ERROR gives FAIL; lighter ones do not. */
    public static final String REV_019 = "REV-019";

    /** An undecided rule of severity ERROR gives UNDECIDED; lighter ones do not. */
    public static final String REV_020 = "REV-020";

    /** A required rule of severity ERROR that is not installed gives UNDECIDED; lighter ones do not. */
    public static final String REV_021 = "REV-021";

    /** A rule of severity ERROR that broke down gives UNDECIDED. */
    public static final String REV_022 = "REV-022";

    /** FAIL outweighs UNDECIDED. */
    public static final String REV_023 = "REV-023";

    /** An extra rule touches neither verdict nor gate. */
    public static final String REV_024 = "REV-024";

    /** The policy block, reason or note of the profile decides what an undecided rule asks for. */
    public static final String REV_025 = "REV-025";

    /** A fact that the host never connected, by itself or with its source, is only noted, unless the profile requires it. */
    public static final String REV_026 = "REV-026";

    /** A waived finding stays listed with its waiver and its row stays failed, but it no longer fails the verdict. */
    public static final String REV_027 = "REV-027";

    /** A waiver of a place covers that place and what lies below it only. */
    public static final String REV_028 = "REV-028";

    /** A waiver holds through its last day and no longer. */
    public static final String REV_029 = "REV-029";

    /** A waiver holds for its rule and its subject only. */
    public static final String REV_030 = "REV-030";

    /** A stated reason is shown, leaves the row undecided and lifts it from the verdict. */
    public static final String REV_031 = "REV-031";

    /** A waiver of findings does not lift what is undecided, nor a stated reason a finding. */
    public static final String REV_032 = "REV-032";

    /** A stated reason does not lift a rule under policy block. */
    public static final String REV_033 = "REV-033";

    /** A stated reason does not lift a rule that broke down. */
    public static final String REV_034 = "REV-034";

    /** On a draft, rules that judge completeness are not asked and are SKIPPED(DRAFT). */
    public static final String REV_035 = "REV-035";

    /** On a draft, all other rules are asked. */
    public static final String REV_036 = "REV-036";

    /** A draft has no gate decision. */
    public static final String REV_037 = "REV-037";

    /** The profile maps a verdict to the decision of the gate. */
    public static final String REV_038 = "REV-038";

    /** The gate takes the worst of the decisions for verdict, warnings and gate rules. */
    public static final String REV_039 = "REV-039";

    /** A waived warning does not reach the gate. */
    public static final String REV_040 = "REV-040";

    /** The gate names the rules that led to its decision, sorted. */
    public static final String REV_041 = "REV-041";

    /** Rules of the gate are asked only where the goal is to enter the budget; otherwise they are NOT_APPLICABLE(NOT_AT_GATE). */
    public static final String REV_042 = "REV-042";

    /** A waiver of findings holds only if somebody else than who asked for it approved it. */
    public static final String REV_043 = "REV-043";

    /** The assessment carries the subject as it was given: nothing that was typed is replaced. */
    public static final String REV_044 = "REV-044";

    /** The gate of each place admits, returns and refuses as its rules say, and names its reasons. */
    public static final String REV_045 = "REV-045";

    /** Score and grade are computed from the lines of the sheet; the total and grade that it claims are held against them, never used and never replaced. */
    public static final String REV_046 = "REV-046";

    /** A waiver that holds is shown at its finding; one that is unused, expired, too wide, or approved by nobody or by its applicant is a finding itself. */
    public static final String REV_047 = "REV-047";

    /** A ledger has the rules of the stage of its subject only; a rule without its facts is undecided, never passed. */
    public static final String REV_048 = "REV-048";

    /** A case goes on by its legal steps alone; a step left out, a record rewritten and a state without its step are told where they stand, and without a calendar there is no deadline. */
    public static final String SUP_001 = "SUP-001";

    /** The ledgers of the documents of supervision list each rule of their kind exactly once and no other's. */
    public static final String SUP_002 = "SUP-002";

    /** The shares of a circular show snapshot, numerator, denominator and who is missing; a denominator of zero gives no share; who is incomplete is not ranked, and an obligation of the last that is not met in time is told. */
    public static final String SUP_003 = "SUP-003";

    /** Published numbers are held against the stored final ones as written, undecided where none are stored; missing parts and exemptions without reason or approval are told. */
    public static final String SUP_004 = "SUP-004";

    private Requirements() {}
}
