// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.serve;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.EngineDescription;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.engine.Request;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.cli.describe.FactNeeds;
import org.biaochi.cli.describe.FormulaChoice;
import org.biaochi.cli.describe.FormulaShapes;
import org.biaochi.cli.describe.JsonShapes;
import org.biaochi.cli.describe.JsonText;
import org.biaochi.cli.describe.ProfileJson;
import org.biaochi.cli.describe.ProfileSummary;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.registry.FormulaCards;
import org.biaochi.core.formula.registry.Formulas;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.monitoring.PilotScope;
import org.biaochi.forms.Inputs;
import org.biaochi.json.AssessmentLines;
import org.biaochi.json.FactsJson;
import org.biaochi.json.FormulaJson;
import org.biaochi.json.SubjectFormat;
import org.biaochi.json.SubjectFormats;
import org.biaochi.json.WaiversJson;

/** What each request is answered with: the member behind {@code id}, as JSON text. Not thread-safe. */
final class Answers {
    /** The stage that each command looks at, for those who name the command. */
    private static final Map<String, String> COMMANDS = Map.of(
            "pre-evaluate", "pre-evaluation",
            "monitor", "monitoring",
            "evaluate", "self-evaluation 或/or evaluation",
            "self-evaluate", "self-evaluation",
            "selfeval", "self-evaluation",
            "link", "linkage",
            "rectification", "linkage",
            "circular", "supervision",
            "disclose", "supervision");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final PerformanceEngine engine;
    private final Supplier<LocalDate> today;

    /** By language; each keeps what its lines have in common. */
    private final Map<String, AssessmentLines> lines = new HashMap<>();

    Answers(PerformanceEngine engine, Supplier<LocalDate> today) {
        this.engine = engine;
        this.today = today;
    }

    String to(ServeRequest request) {
        request.check();
        if (request.has("describe")) {
            return "\"result\":" + describe(request);
        }
        if (request.has("formula")) {
            return "\"value\":" + formula(request);
        }
        return "\"assessment\":" + assess(stage(request), request);
    }

    private String formula(ServeRequest request) {
        String typed = request.text("formula").orElse("");
        FormulaId id = FormulaChoice.of(typed)
                .orElseThrow(() ->
                        new UnreadableInputException("UNKNOWN_FORMULA", "/formula", FormulaChoice.unknown(typed)));
        byte[] inputs = request.json("inputs");
        Terms terms = engine.profile(context(request)).compiled(Terms.KEY);
        try {
            Map<String, ?> given = inputs == null ? Map.of() : FormulaJson.inputs(inputs);
            return FormulaJson.value(Formulas.standard().compute(id, given, terms));
        } catch (UnreadableInputException e) {
            throw within("/inputs", e);
        }
    }

    private static Stage stage(ServeRequest request) {
        String key = request.text("stage").orElse("");
        Set<String> known = new LinkedHashSet<>();
        for (SubjectFormat<?> format : SubjectFormats.all()) {
            if (format.type().stage().key().equals(key)) {
                return format.type().stage();
            }
            known.add(format.type().stage().key());
        }
        String meant = COMMANDS.getOrDefault(key, "");
        throw ServeRequest.withExample(
                key.isEmpty() ? "BAD_REQUEST" : "UNSUPPORTED",
                "/stage",
                new LocalText(
                        "stage 应为 " + String.join("、", known) + (meant.isEmpty() ? "" : "，“" + key + "”应写 " + meant)
                                + "；也可以发 describe 请求",
                        "stage must be " + String.join(" or ", known)
                                + (meant.isEmpty() ? "" : "; \"" + key + "\" is written " + meant)
                                + "; or send a describe request"));
    }

    private String assess(Stage stage, ServeRequest request) {
        byte[] subject = request.json("subject");
        boolean document = subject != null && subject.length > 0 && subject[0] == '"';
        if (subject == null || subject.length == 0 || subject[0] != '{' && !document) {
            throw new UnreadableInputException(
                    "BAD_REQUEST",
                    "/subject",
                    new LocalText(
                            "subject 应为表格或模型的 JSON 对象，其他格式（XML、Excel、标准库表）写成文本",
                            "subject must be the JSON object of a form table or model, or another format as a text"));
        }
        Context context = context(request);
        SubjectDocument given =
                document ? SubjectDocument.read(stage, request.text("subject").orElse("")) : null;
        Decoded<? extends Subject> decoded = given == null ? subject(stage, subject) : given.subject();
        if (!PilotScope.covers(engine.profile(context), decoded.subject())) {
            throw new UnreadableInputException(
                    "OUT_OF_SCOPE", "/subject", new LocalText("不在试点范围内，没有判断", "outside the pilot scope, not judged"));
        }
        Assessment assessment = engine.assess(Request.of(decoded.subject(), context)
                .facts(facts(request))
                .waivers(waivers(request, decoded))
                .draft(request.isTrue("draft"))
                .entersBudget(request.isTrue("gate"))
                .inputDigest(decoded.digest())
                .build());
        byte[] line =
                lines.computeIfAbsent(request.language(), AssessmentLines::new).line(assessment, decoded);
        String recognised =
                given == null ? "" : ",\"recognised\":\"" + given.format().id() + "\"";
        return new String(line, StandardCharsets.UTF_8) + recognised;
    }

    private static Decoded<? extends Subject> subject(Stage stage, byte[] json) {
        try {
            return Inputs.subject(stage, "-", json);
        } catch (UnreadableInputException e) {
            throw within("/subject", e);
        }
    }

    /** The same error with its place seen from the request. */
    private static UnreadableInputException within(String member, UnreadableInputException e) {
        boolean pointer = e.path().isEmpty() || e.path().startsWith("/");
        return new UnreadableInputException(e.code(), pointer ? member + e.path() : member, e.text());
    }

    private static Facts facts(ServeRequest request) {
        byte[] json = request.json("facts");
        try {
            return json == null
                    ? Facts.NONE
                    : FactsJson.read(json, goal -> Inputs.goal("facts", goal).subject());
        } catch (UnreadableInputException e) {
            throw within("/facts", e);
        }
    }

    private static List<Waiver> waivers(ServeRequest request, Decoded<?> decoded) {
        byte[] json = request.json("waivers");
        try {
            return json == null ? List.of() : WaiversJson.on(decoded.paths(), WaiversJson.read(json));
        } catch (UnreadableInputException e) {
            throw within("/waivers", e);
        }
    }

    private String describe(ServeRequest request) {
        String what = request.text("describe").orElse("");
        EngineDescription description = engine.describe();
        return switch (what) {
            case "engine" -> JsonText.object(json -> JsonShapes.engine(json, description));
            case "plugins" -> JsonText.object(json -> JsonShapes.plugins(json, description));
            case "profiles" ->
                JsonText.object(json -> ProfileJson.list(json, ProfileSummary.all(engine, description, day(request))));
            case "rules" -> {
                Profile profile = engine.profile(context(request));
                FactNeeds needs = FactNeeds.of(engine, context(request));
                yield JsonText.object(json -> JsonShapes.rules(json, description, profile, needs, request.language()));
            }
            case "formulas" -> {
                Profile profile = engine.profile(context(request));
                FormulaCards cards = FormulaCards.read();
                yield JsonText.object(json -> FormulaShapes.formulas(json, cards, profile, request.language()));
            }
            default ->
                throw new UnreadableInputException(
                        "BAD_REQUEST",
                        "/describe",
                        new LocalText(
                                "describe 应为 engine、profiles、plugins、rules 或 formulas",
                                "describe must be engine, profiles, plugins, rules or formulas"));
        };
    }

    private Context context(ServeRequest request) {
        LocalDate day = day(request);
        if (request.has("profile")) {
            return Context.profile(request.text("profile").orElse("")).on(day);
        }
        if (!request.has("region")) {
            return Context.central().on(day);
        }
        try {
            Context.Start start = Context.in(request.text("region").orElse(""));
            return request.text("department")
                    .map(start::department)
                    .orElse(start)
                    .on(day);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(
                    "BAD_REQUEST", "/region", new LocalText("行政区划代码应为 2 至 12 位数字", "a region code is 2 to 12 digits"));
        }
    }

    private LocalDate day(ServeRequest request) {
        Optional<String> text = request.text("asOf");
        try {
            return text.isEmpty() ? today.get() : LocalDate.parse(text.get());
        } catch (DateTimeParseException e) {
            if (DAY.matcher(text.get()).matches()) {
                throw ServeRequest.refused("asOf", "没有这一天：" + text.get(), "there is no such day: " + text.get());
            }
            throw ServeRequest.refused("asOf", "asOf 应写成 2025-09-01 的样子", "write asOf as 2025-09-01");
        }
    }
}
