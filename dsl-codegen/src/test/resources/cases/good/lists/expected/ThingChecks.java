package example.lists;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;
import dev.endpointdsl.message.CodePoints;
import dev.endpointdsl.support.BuilderSupport;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Checks a {@link Thing} against the constraints of the model. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ThingChecks implements RuleSet<Thing> {
  static final int PARTS_MAX_SIZE = 2;

  static final int NAMES_MAX_SIZE = 3;

  static final int GRID_MAX_SIZE = 4;

  static final int GUEST_LIST_MAX_SIZE = 3;

  static final int DATA_MAX_SIZE = 3;

  ThingChecks() {
  }

  @Override
  public @Nullable Violations check(Thing value) {
    return violations(value);
  }

  /** Returns the violations of a value, or null if there are none. */
  static @Nullable Violations violations(Thing value) {
    Violations found = null;
    found = parts(value.parts, found);
    found = names(value.names, found);
    found = colors(value.colors, found);
    found = numbers(value.numbers, found);
    found = shares(value.shares, found);
    found = grid(value.grid, found);
    found = options(value.options, found);
    found = tags(value.tags, found);
    found = guestList(value.guestList, found);
    found = data(value.data, found);
    return found;
  }

  private static @Nullable Violations parts(@Nullable List<Part> value,
      @Nullable Violations found) {
    if (value == null) {
      return Violations.in(found)
          .at("parts", "Parts")
          .missing();
    }
    if (value.size() < 1 || value.size() > 2) {
      found = Violations.in(found)
          .at("parts", "Parts")
          .size(value.size(), 1, 2);
      value = BuilderSupport.limit(value, 2);
    }
    for (int i = 0; i < value.size(); i++) {
      Part element = value.get(i);
      Violations nested = PartChecks.violations(element);
      if (nested != null) {
        found = Violations.in(found)
            .at("parts", "Parts")
            .index(i, element.name)
            .nested(nested);
      }
    }
    return found;
  }

  private static @Nullable Violations names(@Nullable List<String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (value.size() > 3) {
      found = Violations.in(found)
          .at("names", "Names")
          .size(value.size(), 0, 3);
      value = BuilderSupport.limit(value, 3);
    }
    for (int i = 0; i < value.size(); i++) {
      String element = value.get(i);
      if (CodePoints.outside(element, 2, 10)) {
        found = Violations.in(found)
            .at("names", "Names")
            .index(i)
            .length(CodePoints.length(element), 2, 10);
      }
    }
    int repeated = BuilderSupport.firstDuplicate(value);
    if (repeated >= 0) {
      found = Violations.in(found)
          .at("names", "Names")
          .index(repeated)
          .repeated(value.indexOf(value.get(repeated)));
    }
    return found;
  }

  private static @Nullable Violations colors(@Nullable List<String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (int i = 0; i < value.size(); i++) {
      String element = value.get(i);
      if (!Color.isKnown(element)) {
        found = Violations.in(found)
            .at("colors", "Colors")
            .index(i)
            .unknownValue(element, Color.wireValues());
      }
    }
    return found;
  }

  private static @Nullable Violations numbers(@Nullable List<Integer> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (int i = 0; i < value.size(); i++) {
      Integer element = value.get(i);
      if (element < 1 || element > 9) {
        found = Violations.in(found)
            .at("numbers", "Numbers")
            .index(i)
            .range(element, 1, 9, "");
      }
    }
    return found;
  }

  private static @Nullable Violations shares(@Nullable List<Float> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (int i = 0; i < value.size(); i++) {
      Float element = value.get(i);
      if (!Float.isFinite(element)) {
        found = Violations.in(found)
            .at("shares", "Shares")
            .index(i)
            .notFinite(element);
      }
    }
    return found;
  }

  private static @Nullable Violations grid(@Nullable List<List<String>> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (value.size() > 4) {
      found = Violations.in(found)
          .at("grid", "Grid")
          .size(value.size(), 0, 4);
      value = BuilderSupport.limit(value, 4);
    }
    for (int i = 0; i < value.size(); i++) {
      List<String> element = value.get(i);
      if (element.size() < 1 || element.size() > 2) {
        found = Violations.in(found)
            .at("grid", "Grid")
            .index(i)
            .size(element.size(), 1, 2);
        element = BuilderSupport.limit(element, 2);
      }
      for (int j = 0; j < element.size(); j++) {
        String element1 = element.get(j);
        if (CodePoints.outside(element1, 2, 10)) {
          found = Violations.in(found)
              .at("grid", "Grid")
              .index(i)
              .index(j)
              .length(CodePoints.length(element1), 2, 10);
        }
      }
    }
    return found;
  }

  private static @Nullable Violations options(@Nullable List<Option> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (int i = 0; i < value.size(); i++) {
      Option element = value.get(i);
      Violations nested = OptionChecks.violations(element);
      if (nested != null) {
        found = Violations.in(found)
            .at("options", "Options")
            .index(i)
            .nested(nested);
      }
    }
    return found;
  }

  private static @Nullable Violations tags(@Nullable List<Tag> value, @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    for (int i = 0; i < value.size(); i++) {
      Tag element = value.get(i);
      Violations nested = TagChecks.violations(element);
      if (nested != null) {
        found = Violations.in(found)
            .at("tags", "Tags")
            .index(i)
            .nested(nested);
      }
    }
    return found;
  }

  private static @Nullable Violations guestList(@Nullable List<String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (value.size() > 3) {
      found = Violations.in(found)
          .at("guestList", "GuestList")
          .size(value.size(), 0, 3);
      value = BuilderSupport.limit(value, 3);
    }
    for (int i = 0; i < value.size(); i++) {
      String element = value.get(i);
      if (CodePoints.outside(element, 2, 10)) {
        found = Violations.in(found)
            .at("guestList", "GuestList")
            .index(i)
            .length(CodePoints.length(element), 2, 10);
      }
    }
    int repeated = BuilderSupport.firstDuplicate(value);
    if (repeated >= 0) {
      found = Violations.in(found)
          .at("guestList", "GuestList")
          .index(repeated)
          .repeated(value.indexOf(value.get(repeated)));
    }
    return found;
  }

  private static @Nullable Violations data(@Nullable List<String> value,
      @Nullable Violations found) {
    if (value == null) {
      return found;
    }
    if (value.size() > 3) {
      found = Violations.in(found)
          .at("data", "Data")
          .size(value.size(), 0, 3);
      value = BuilderSupport.limit(value, 3);
    }
    for (int i = 0; i < value.size(); i++) {
      String element = value.get(i);
      if (CodePoints.outside(element, 2, 10)) {
        found = Violations.in(found)
            .at("data", "Data")
            .index(i)
            .length(CodePoints.length(element), 2, 10);
      }
    }
    int repeated = BuilderSupport.firstDuplicate(value);
    if (repeated >= 0) {
      found = Violations.in(found)
          .at("data", "Data")
          .index(repeated)
          .repeated(value.indexOf(value.get(repeated)));
    }
    return found;
  }
}
