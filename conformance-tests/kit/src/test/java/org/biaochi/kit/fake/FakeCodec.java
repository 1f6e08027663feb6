// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.codec.GoalPlaces;
import org.biaochi.kit.subject.CodecSubject;

/**
 * An unusual format: every place of a goal as a member of one flat object. It holds no task list and says so; honest but
 * for its fault.
 */
final class FakeCodec implements CodecSubject {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Fault fault;
    private final Set<Integer> lastRead = Collections.synchronizedSet(new HashSet<>());

    FakeCodec(Fault fault) {
        this.fault = fault;
    }

    @Override
    public Written write(List<PerformanceGoal> goals) {
        Set<String> omitted = new HashSet<>();
        ObjectNode root = JSON.createObjectNode();
        ArrayNode array = root.putArray("goals");
        List<PerformanceGoal> kept =
                fault.in(Requirements.CDC_006) ? goals.stream().distinct().toList() : goals;
        for (int i = 0; i < kept.size(); i++) {
            ObjectNode node = array.addObject();
            for (Map.Entry<String, String> place : GoalPlaces.of(kept.get(i)).entrySet()) {
                if (place.getKey().startsWith("/tasks")) {
                    omitted.add("/" + i + "/tasks");
                } else if (!dropped(i, place.getKey(), place.getValue())) {
                    node.put(place.getKey(), written(place.getValue()));
                }
            }
        }
        if (fault.in(Requirements.CDC_014)) {
            array.removeAll();
            for (int i = 0; i < kept.size(); i++) {
                omitted.add("/" + i);
            }
        }
        if (fault.in(Requirements.CDC_002)) {
            omitted.add("/0/annualGoal");
        }
        boolean moody = fault.in(Requirements.CDC_007) && lastRead.contains(System.identityHashCode(goals))
                || fault.in(Requirements.CDC_008) && turkish()
                || fault.in(Requirements.CDC_010)
                        && Thread.currentThread().getName().startsWith("pool-");
        String text = root + (moody ? "\n" : "");
        return new Written(text.getBytes(StandardCharsets.UTF_8), omitted);
    }

    private boolean dropped(int goal, String place, String value) {
        return fault.in(Requirements.CDC_001) && goal > 20 && place.equals("/department")
                || fault.in(Requirements.CDC_004) && value.equals("blank “”")
                || fault.in(Requirements.CDC_005) && place.endsWith("/hostColumn");
    }

    private String written(String value) {
        boolean text = value.startsWith("“");
        return fault.in(Requirements.CDC_003) && text
                ? "“" + value.substring(1, value.length() - 1).strip() + "”"
                : value;
    }

    private static boolean turkish() {
        return Locale.getDefault().getLanguage().equals("tr");
    }

    @Override
    public List<PerformanceGoal> read(byte[] document) {
        if (fault.in(Requirements.CDC_011) && document[0] == 0) {
            return List.of();
        }
        if (fault.in(Requirements.CDC_013) && document[0] == '<') {
            throw new IllegalStateException("no idea");
        }
        try {
            List<PerformanceGoal> goals = new ArrayList<>();
            JsonNode root = JSON.readerFor(JsonNode.class)
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(document);
            if (!root.path("goals").isArray()) {
                throw unreadable();
            }
            for (JsonNode node : root.path("goals")) {
                goals.add(FakeGoals.of(node));
            }
            if (fault.in(Requirements.CDC_009) && turkish()) {
                Collections.reverse(goals);
            }
            lastRead.add(System.identityHashCode(goals));
            return goals;
        } catch (JsonProcessingException e) {
            if (fault.in(Requirements.CDC_012) && new String(document, StandardCharsets.UTF_8).contains("goals")) {
                return List.of(PerformanceGoal.builder().build());
            }
            throw unreadable();
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private static UnreadableInputException unreadable() {
        return new UnreadableInputException("FAKE", "", new LocalText("不是这种文件", "it is no such document"));
    }
}
