package dev.endpointdsl.testkit.generate;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import software.amazon.smithy.model.shapes.StructureShape;

/**
 * The requests that judges validate: those of {@link ConstraintCases} and {@link UnreadableCases},
 * random valid ones, and the random ones with one to three changes. They are always the same.
 */
public final class GeneratedRequests {

  /** The seed, which {@code -Dendpointdsl.judges.seed=2} changes. */
  private static final long SEED = Long.getLong("endpointdsl.judges.seed", 1);

  private static final int RANDOM = 1_000;

  private static final List<JsonObject> ALLOWED = RandomRequests.some(RANDOM, SEED);

  /** A key of a map that is no step of a path would be changed at the wrong place. */
  private static final Pattern UNEDITABLE_KEY = Pattern.compile(".*\\[(?![0-9]+]|\"\\w+\"]).*");

  private GeneratedRequests() {}

  /** Returns more than 3,000 configurations, of which about a third are valid by the model. */
  public static List<JsonObject> all() {
    List<JsonObject> requests = new ArrayList<>(ALLOWED);
    requests.addAll(changed());
    requests.addAll(broken(HostingModel.configInput()));
    return requests;
  }

  /**
   * Returns requests of an operation: those that are given, those of {@link FullRequest}, and all
   * of them with one to four changes, which keep some valid.
   *
   * @param count the number of requests
   */
  public static List<JsonObject> of(StructureShape input, int count, List<JsonObject> given) {
    Random random = new Random(SEED);
    List<JsonObject> unchanged = new ArrayList<>(given);
    unchanged.addAll(FullRequest.all(input));
    List<JsonObject> requests = new ArrayList<>(unchanged);
    while (requests.size() < count) {
      JsonObject request = pick(unchanged, random);
      requests.add(changed(input, request, 1 + random.nextInt(4), random));
    }
    return requests;
  }

  /** Returns requests of an operation that break each constraint, or have each type wrong. */
  public static List<JsonObject> broken(StructureShape input) {
    List<JsonObject> requests = new ArrayList<>();
    ConstraintCases.of(input).forEach(one -> requests.add(one.request()));
    UnreadableCases.of(input).forEach(one -> requests.add(one.request()));
    return requests;
  }

  /** Returns random configurations that are valid by the model. */
  public static List<JsonObject> allowed() {
    return ALLOWED;
  }

  private static List<JsonObject> changed() {
    Random random = new Random(SEED);
    return ALLOWED.stream()
        .map(request -> changed(HostingModel.configInput(), request, 1 + random.nextInt(3), random))
        .toList();
  }

  private static JsonObject changed(
      StructureShape input, JsonObject request, int changes, Random random) {
    JsonObject changed = request;
    for (int i = 0; i < changes; i++) {
      changed = change(input, changed, random);
    }
    return changed;
  }

  /** Changes a member; each is equally likely, however many places it has. */
  private static JsonObject change(StructureShape input, JsonObject request, Random random) {
    Map<String, List<RequestMember>> byMember = new TreeMap<>();
    for (RequestMember place : RequestMember.all(request, input)) {
      if (!isEmptyList(place) && !UNEDITABLE_KEY.matcher(place.path()).matches()) {
        String member = place.member().getId().toString();
        byMember.computeIfAbsent(member, none -> new ArrayList<>()).add(place);
      }
    }
    if (byMember.isEmpty()) {
      return request;
    }
    RequestMember place = pick(pick(byMember.values(), random), random);
    if (place.target().isEnumShape()) {
      String value = pick(HostingModel.enumValues(place.target()), random);
      return JsonEdit.set(request, place.path(), new JsonString(value));
    }
    List<ConstraintCase> changes = ConstraintCases.at(request, place);
    return changes.isEmpty() ? request : pick(changes, random).request();
  }

  private static boolean isEmptyList(RequestMember place) {
    return place.value() instanceof JsonArray array && array.elements().isEmpty();
  }

  private static <T> T pick(Collection<T> from, Random random) {
    return List.copyOf(from).get(random.nextInt(from.size()));
  }
}
