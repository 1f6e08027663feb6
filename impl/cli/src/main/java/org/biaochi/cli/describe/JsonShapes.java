// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.describe;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.engine.EngineDescription;
import org.biaochi.api.engine.PluginStatus;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.RuleSetting;
import org.biaochi.api.profile.Setting;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.subject.Stage;

/** The JSON members of what an engine holds; keys are only ever added. Enumerations print their names. */
public final class JsonShapes {
    private JsonShapes() {}

    /** Members of an engine's description without its lists. */
    public static void engine(JsonGenerator json, EngineDescription engine) throws IOException {
        json.writeStringField("name", engine.name());
        json.writeStringField("version", engine.version());
        json.writeStringField("spi", engine.spi());
        texts(json, "stages", stages(engine));
        json.writeObjectFieldStart("counts");
        json.writeNumberField("plugins", engine.plugins().size());
        json.writeNumberField("rules", engine.rules().size());
        json.writeNumberField("profiles", engine.profiles().size());
        json.writeEndObject();
    }

    /** The stages of the rules it holds; goal review always, since every engine reviews goals. */
    private static List<String> stages(EngineDescription engine) {
        Set<Stage> stages = EnumSet.of(Stage.REVIEW);
        stages.addAll(engine.stages().values());
        return stages.stream().map(Stage::key).toList();
    }

    /** The array {@code plugins}. */
    public static void plugins(JsonGenerator json, EngineDescription engine) throws IOException {
        json.writeArrayFieldStart("plugins");
        for (PluginStatus plugin : engine.plugins()) {
            json.writeStartObject();
            json.writeStringField("id", plugin.id());
            json.writeStringField("version", plugin.version());
            json.writeStringField("state", plugin.state().name());
            json.writeBooleanField("builtIn", plugin.builtIn());
            json.writeStringField("reason", plugin.reason());
            texts(json, "rules", plugin.rules());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The array {@code rules}. */
    public static void rules(
            JsonGenerator json, EngineDescription engine, Profile profile, FactNeeds needs, String language)
            throws IOException {
        json.writeArrayFieldStart("rules");
        for (RuleCard card : engine.rules()) {
            json.writeStartObject();
            rule(json, engine, card, profile, needs.facts(card.rule()), language);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Members of a rule card with the values a profile sets. */
    public static void rule(
            JsonGenerator json,
            EngineDescription engine,
            RuleCard card,
            Profile profile,
            List<FactKey<?>> facts,
            String language)
            throws IOException {
        json.writeStringField("rule", card.rule().toString());
        Stage stage = engine.stages().get(card.rule());
        json.writeStringField("stage", stage == null ? null : stage.key());
        json.writeStringField("scope", card.scope());
        json.writeStringField("item", card.item().map(Enum::name).orElse(null));
        json.writeBooleanField("waitsForSubmission", card.waitsForSubmission());
        json.writeStringField("title", card.title().in(language));
        json.writeStringField("what", card.what().in(language));
        json.writeStringField("why", card.why().in(language));
        json.writeStringField("falsePositives", card.falsePositives().in(language));
        json.writeStringField("verify", card.verify().in(language));
        json.writeStringField("remedy", card.remedy().in(language));
        json.writeObjectFieldStart("profile");
        ref(json, profile);
        json.writeEndObject();
        json.writeFieldName("setting");
        RuleSetting setting = profile.rule(card.rule()).orElse(null);
        if (setting == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            setting(json, setting);
            json.writeEndObject();
        }
        bases(json, profile.basesOf(card.rule()).orElse(card.bases()));
        json.writeArrayFieldStart("parameters");
        for (ParameterDeclaration declaration : card.parameters()) {
            json.writeStartObject();
            parameter(json, declaration, profile.setting(declaration.parameter()), language);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("facts");
        for (FactKey<?> fact : facts) {
            json.writeString(fact.id());
        }
        json.writeEndArray();
    }

    static void ref(JsonGenerator json, Profile profile) throws IOException {
        json.writeStringField("id", profile.ref().id());
        json.writeStringField("version", profile.ref().version());
        json.writeStringField("digest", profile.ref().digest());
        json.writeStringField("asOf", profile.ref().asOf().toString());
    }

    static void setting(JsonGenerator json, RuleSetting setting) throws IOException {
        json.writeBooleanField("enabled", setting.enabled());
        json.writeBooleanField("optional", setting.optional());
        json.writeBooleanField("waivable", setting.waivable());
        json.writeStringField("severity", setting.severity().name());
        json.writeStringField("escalated", setting.escalated().name());
        json.writeStringField("policy", setting.policy().map(Enum::name).orElse(null));
        json.writeStringField("layer", setting.layer());
        json.writeStringField("reason", setting.reason());
    }

    static void parameter(JsonGenerator json, ParameterDeclaration declaration, Setting<?> setting, String language)
            throws IOException {
        json.writeStringField("id", declaration.parameter().id());
        json.writeStringField("type", declaration.parameter().type().name());
        json.writeStringField("unit", declaration.unit());
        json.writeStringField("order", declaration.order().name());
        json.writeStringField("delegation", declaration.delegation().name());
        json.writeStringField("datedBy", declaration.datedBy().name());
        json.writeStringField("meaning", declaration.meaning().in(language));
        json.writeStringField("value", setting.value().map(ValueText::of).orElse(null));
        json.writeStringField("layer", setting.layer());
        json.writeStringField("location", setting.location());
        texts(json, "bases", setting.bases());
    }

    static void bases(JsonGenerator json, List<LegalBasis> bases) throws IOException {
        json.writeArrayFieldStart("bases");
        for (LegalBasis basis : bases) {
            json.writeStartObject();
            json.writeStringField("id", basis.id());
            json.writeStringField("text", basis.text());
            json.writeStringField("jurisdiction", basis.jurisdiction());
            json.writeStringField("kind", basis.kind().name());
            json.writeBooleanField("verified", basis.verified());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** An array of texts. */
    public static void texts(JsonGenerator json, String name, List<?> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (Object value : values) {
            json.writeString(value.toString());
        }
        json.writeEndArray();
    }
}
