package dev.endpointdsl.testkit.internal.request;

import dev.endpointdsl.MemberPath;
import dev.endpointdsl.Violation;
import dev.endpointdsl.ViolationDetails;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.sagemaker.EndpointConfigFacts;
import dev.endpointdsl.testkit.internal.error.ServicePath;
import dev.endpointdsl.testkit.internal.error.ValidationErrors;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Builds the service's message about a violation, where it is known; for others the message is the
 * violation's own, with the rule's id.
 */
final class ServiceMessage {

  private ServiceMessage() {}

  static void add(Violation violation, JsonObject request, ValidationErrors errors) {
    String path = ServicePath.of(violation.path());
    String constraint = constraint(violation);
    Optional<JsonValue> value = find(request, violation.path());
    if (value.isEmpty()) {
      errors.add(null, path, constraint);
    } else if (isHidden(value.get(), violation.path())) {
      errors.addWithoutValue(path, constraint);
    } else {
      errors.add(text(value.get()), path, constraint);
    }
  }

  /** The values of structures, lists and sensitive members are not part of a message. */
  private static boolean isHidden(JsonValue value, MemberPath path) {
    return value instanceof JsonObject
        || value instanceof JsonArray
        || EndpointConfigFacts.FACTS.sensitiveMembers().contains(factPath(path));
  }

  /** Returns a path as facts have it: {@code ProductionVariants[].VariantName}. */
  private static String factPath(MemberPath path) {
    StringBuilder text = new StringBuilder();
    for (MemberPath.Segment segment : path.segments()) {
      if (segment instanceof MemberPath.Member member) {
        text.append(text.isEmpty() ? "" : ".").append(member.wireName());
      } else {
        text.append(segment instanceof MemberPath.Index ? "[]" : "{}");
      }
    }
    return text.toString();
  }

  /** Renders a constraint of the model; a rule of the service has no message that is known. */
  private static String constraint(Violation violation) {
    ViolationDetails details = violation.details();
    if (!details.rule().equals(violation.rule())) {
      return ownMessage(violation);
    }
    if (details instanceof ViolationDetails.Missing) {
      return "Member must not be null";
    }
    if (details instanceof ViolationDetails.PatternMismatch mismatch) {
      return "Member must satisfy regular expression pattern: " + mismatch.pattern();
    }
    if (details instanceof ViolationDetails.UnknownValue unknown) {
      return "Member must satisfy enum value set: " + List.copyOf(unknown.known());
    }
    if (details instanceof ViolationDetails.WrongLength wrong) {
      return length(wrong.length(), wrong.min(), wrong.max());
    }
    if (details instanceof ViolationDetails.WrongSize wrong) {
      return length(wrong.size(), wrong.min(), wrong.max());
    }
    return details instanceof ViolationDetails.OutOfRange range
        ? range(range)
        : ownMessage(violation);
  }

  private static String length(int length, long min, long max) {
    return length < min
        ? "Member must have length greater than or equal to " + min
        : "Member must have length less than or equal to " + max;
  }

  private static String range(ViolationDetails.OutOfRange range) {
    boolean low =
        range
            .min()
            .filter(min -> range.value().stream().allMatch(value -> isLess(value, min)))
            .isPresent();
    return low || range.max().isEmpty()
        ? "Member must have value greater than or equal to "
            + range.min().orElseThrow().toPlainString()
        : "Member must have value less than or equal to " + range.max().get().toPlainString();
  }

  private static boolean isLess(Number value, BigDecimal bound) {
    return new BigDecimal(value.toString()).compareTo(bound) < 0;
  }

  private static String ownMessage(Violation violation) {
    return violation.problem() + " [" + violation.rule().id() + "]";
  }

  private static String text(JsonValue value) {
    if (value instanceof JsonString string) {
      return string.value();
    }
    return value instanceof JsonNumber number ? number.literal() : JsonTreeWriter.ascii(value);
  }

  private static Optional<JsonValue> find(JsonObject request, MemberPath path) {
    Optional<JsonValue> value = Optional.of(request);
    for (MemberPath.Segment segment : path.segments()) {
      value = value.flatMap(parent -> step(parent, segment));
    }
    return value;
  }

  private static Optional<JsonValue> step(JsonValue parent, MemberPath.Segment segment) {
    if (segment instanceof MemberPath.Index index) {
      return parent instanceof JsonArray array ? element(array.elements(), index.index()) : none();
    }
    String name =
        segment instanceof MemberPath.Member member
            ? member.wireName()
            : ((MemberPath.Key) segment).key();
    return parent instanceof JsonObject object ? object.find(name) : none();
  }

  private static Optional<JsonValue> element(List<JsonValue> elements, int index) {
    return index < elements.size() ? Optional.of(elements.get(index)) : none();
  }

  private static Optional<JsonValue> none() {
    return Optional.empty();
  }
}
