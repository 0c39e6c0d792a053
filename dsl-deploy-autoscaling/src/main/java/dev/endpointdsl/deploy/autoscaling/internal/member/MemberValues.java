package dev.endpointdsl.deploy.autoscaling.internal.member;

import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonString;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;

/**
 * The members that a request or a description sets, by path. Requests and descriptions name the
 * same members alike, so that their values can be compared. The order of a list has no meaning in
 * any of them.
 *
 * @param values the values as JSON, by path: {@code
 *     TargetTrackingScalingPolicyConfiguration.TargetValue}
 */
public record MemberValues(SortedMap<String, String> values) {

  /** Returns the members of an object of the AWS SDK. */
  public static MemberValues of(SdkPojo object) {
    SortedMap<String, String> values = new TreeMap<>();
    addMembers("", object, values);
    return new MemberValues(values);
  }

  /** Returns those members whose first name meets a condition. */
  public MemberValues only(Predicate<String> isIncluded) {
    SortedMap<String, String> some = new TreeMap<>(values);
    some.keySet().removeIf(path -> !isIncluded.test(firstName(path)));
    return new MemberValues(some);
  }

  private static String firstName(String path) {
    return path.split("[.\\[]", 2)[0];
  }

  /** Returns these members with a value for a path. */
  public MemberValues with(String path, String value) {
    SortedMap<String, String> more = new TreeMap<>(values);
    more.put(path, value);
    return new MemberValues(more);
  }

  /** Returns these members without those whose path ends in one of some names. */
  public MemberValues withoutEnds(Set<String> ends) {
    SortedMap<String, String> some = new TreeMap<>(values);
    some.keySet().removeIf(path -> ends.stream().anyMatch(path::endsWith));
    return new MemberValues(some);
  }

  /** Returns the differences from live members to these, in the order of their paths. */
  public List<Difference> differencesFrom(MemberValues live, String prefix) {
    Set<String> paths = new TreeSet<>(values.keySet());
    paths.addAll(live.values().keySet());
    List<Difference> differences = new ArrayList<>();
    for (String path : paths) {
      String wanted = values.get(path);
      String now = live.values().get(path);
      if (wanted == null || !wanted.equals(now)) {
        differences.add(new Difference(prefix + path, now, wanted));
      }
    }
    return differences;
  }

  /** Returns a string as these members show it. */
  public static String text(String value) {
    return JsonTreeWriter.compact(new JsonString(value));
  }

  private static void addMembers(String prefix, SdkPojo object, SortedMap<String, String> values) {
    for (SdkField<?> field : object.sdkFields()) {
      add(prefix + field.memberName(), field.getValueOrDefault(object), values);
    }
  }

  private static void add(String path, @Nullable Object value, SortedMap<String, String> values) {
    if (value instanceof SdkPojo object) {
      addMembers(path + ".", object, values);
    } else if (value instanceof List<?> list) {
      addElements(path, list, values);
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, entry) -> add(path + "[" + text(key.toString()) + "]", entry, values));
    } else if (value != null) {
      values.put(path, scalar(value));
    }
  }

  private static void addElements(String path, List<?> list, SortedMap<String, String> values) {
    List<SortedMap<String, String>> elements = new ArrayList<>();
    for (Object element : list) {
      SortedMap<String, String> members = new TreeMap<>();
      add("", element, members);
      elements.add(members);
    }
    elements.sort((one, other) -> one.toString().compareTo(other.toString()));
    for (int i = 0; i < elements.size(); i++) {
      String start = path + "[" + i + "]";
      elements.get(i).forEach((member, value) -> values.put(start + member, value));
    }
  }

  /** Returns a number without the decimals that only some clients send: 70 for 70.0. */
  private static String scalar(Object value) {
    if (value instanceof Boolean) {
      return value.toString();
    }
    return value instanceof Number
        ? new BigDecimal(value.toString()).stripTrailingZeros().toPlainString()
        : text(value.toString());
  }
}
