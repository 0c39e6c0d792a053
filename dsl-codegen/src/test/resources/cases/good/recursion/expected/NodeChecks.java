package example.recursion;

import dev.endpointdsl.Violations;
import dev.endpointdsl.message.CodePoints;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Checks a {@link Node} against the constraints of the model. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class NodeChecks {
  private NodeChecks() {
  }

  /** Returns the violations of a value, or null if there are none. */
  static @Nullable Violations violations(Node value) {
    Violations found = null;
    found = name(value.name, found);
    found = next(value.next, found);
    found = children(value.children, found);
    found = byName(value.byName, found);
    return found;
  }

  private static @Nullable Violations name(@Nullable String value, @Nullable Violations found) {
    if (value == null) {
      return Violations.in(found)
          .at("name", "Name")
          .missing();
    }
    if (CodePoints.outside(value, 0, 3)) {
      found = Violations.in(found)
          .at("name", "Name")
          .length(CodePoints.length(value), 0, 3);
    }
    return found;
  }

  private static @Nullable Violations next(@Nullable Node value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    Violations nested = NodeChecks.violations(value);
    if (nested != null) {
      found = Violations.in(found)
          .at("next", "Next")
          .nested(nested);
    }
    return found;
  }

  private static @Nullable Violations children(@Nullable List<Node> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (int i = 0; i < value.size(); i++) {
      Node element = value.get(i);
      Violations nested = NodeChecks.violations(element);
      if (nested != null) {
        found = Violations.in(found)
            .at("children", "Children")
            .index(i)
            .nested(nested);
      }
    }
    return found;
  }

  private static @Nullable Violations byName(@Nullable Map<String, Node> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (Map.Entry<String, Node> entry : value.entrySet()) {
      String key = entry.getKey();
      Node element = entry.getValue();
      Violations nested = NodeChecks.violations(element);
      if (nested != null) {
        found = Violations.in(found)
            .at("byName", "ByName")
            .key(key)
            .nested(nested);
      }
    }
    return found;
  }
}
