package dev.endpointdsl.testkit.generate;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * The requests that judges validate: those of {@link ConstraintCases} and {@link UnreadableCases},
 * random valid ones, and the random ones with one to three changes. They are always the same.
 */
public final class GeneratedRequests {

  /** The seed, which {@code -Dendpointdsl.judges.seed=2} changes. */
  private static final long SEED = Long.getLong("endpointdsl.judges.seed", 1);

  private static final int RANDOM = 1_000;

  private static final List<JsonObject> ALLOWED = RandomRequests.some(RANDOM, SEED);

  private GeneratedRequests() {}

  /** Returns more than 3,000 requests, of which about a third are valid by the model. */
  public static List<JsonObject> all() {
    List<JsonObject> requests = new ArrayList<>(ALLOWED);
    requests.addAll(broken());
    ConstraintCases.all().forEach(one -> requests.add(one.request()));
    UnreadableCases.all().forEach(one -> requests.add(one.request()));
    return requests;
  }

  /** Returns random requests that are valid by the model. */
  public static List<JsonObject> allowed() {
    return ALLOWED;
  }

  private static List<JsonObject> broken() {
    Random random = new Random(SEED);
    List<JsonObject> broken = new ArrayList<>();
    for (JsonObject request : ALLOWED) {
      JsonObject changed = request;
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        changed = change(changed, random);
      }
      broken.add(changed);
    }
    return broken;
  }

  /** Changes a member; each is equally likely, however many places it has. */
  private static JsonObject change(JsonObject request, Random random) {
    Map<String, List<RequestMember>> byMember = new TreeMap<>();
    for (RequestMember place : RequestMember.all(request)) {
      if (!isEmptyList(place)) {
        String member = place.member().getId().toString();
        byMember.computeIfAbsent(member, none -> new ArrayList<>()).add(place);
      }
    }
    List<ConstraintCase> changes =
        ConstraintCases.at(request, pick(pick(byMember.values(), random), random));
    return changes.isEmpty() ? request : pick(changes, random).request();
  }

  private static boolean isEmptyList(RequestMember place) {
    return place.value() instanceof JsonArray array && array.elements().isEmpty();
  }

  private static <T> T pick(Collection<T> from, Random random) {
    return List.copyOf(from).get(random.nextInt(from.size()));
  }
}
