package dev.endpointdsl.formats.skeleton;

import dev.endpointdsl.formats.model.MemberDescription;
import dev.endpointdsl.formats.model.ModelDescription;
import dev.endpointdsl.formats.model.StructureDescription;
import dev.endpointdsl.formats.model.ValueType;
import dev.endpointdsl.json.tree.JsonString;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The comment of a member: one line with its meaning and its possible values. */
final class MemberComment {

  private static final int MAX_VALUES = 8;
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.:])\\s+(?=[A-Z`])");

  private final ModelDescription model;
  private final List<String> sentences = new ArrayList<>();

  private MemberComment(ModelDescription model) {
    this.model = model;
  }

  static String of(
      ModelDescription model, StructureDescription structure, MemberDescription member) {
    MemberComment comment = new MemberComment(model);
    if (member.required()) {
      comment.sentences.add("Required.");
    }
    comment.documentation(structure.documentation(member));
    comment.constraints(member.type());
    member
        .json()
        .find("default")
        .ifPresent(each -> comment.sentences.add("Default: " + ((JsonString) each).value() + "."));
    List<String> excluded = structure.excludedBy(member);
    if (!excluded.isEmpty()) {
      comment.sentences.add("Excludes " + String.join(", ", excluded) + ".");
    }
    return String.join(" ", comment.sentences);
  }

  private void documentation(String documentation) {
    if (!documentation.isEmpty()) {
      String line = documentation.replaceAll("\\s+", " ");
      String sentence = SENTENCE_END.split(line, 2)[0];
      sentences.add(sentence.endsWith(".") ? sentence : sentence.replaceFirst(":?$", "."));
    }
  }

  private void constraints(ValueType type) {
    values(type);
    switch (type.kind()) {
      case INTEGER, DECIMAL -> between(type, "", unit(type));
      case STRING -> between(type, "Length", " characters");
      case LIST -> {
        between(type, "Size", " elements");
        values(type.element());
      }
      case MAP -> between(type, "Size", " entries");
      default -> {
        // The other types have no bounds.
      }
    }
  }

  private static String unit(ValueType type) {
    return type.unit().isEmpty() ? "" : " (" + type.unit() + ")";
  }

  private void values(ValueType type) {
    List<String> values =
        type.enumName()
            .map(name -> List.copyOf(model.constants(name).keySet()))
            .orElse(type.allowedNumbers());
    if (!values.isEmpty()) {
      String more = values.size() > MAX_VALUES ? ", ..." : ".";
      List<String> shown = values.subList(0, Math.min(MAX_VALUES, values.size()));
      sentences.add("One of " + String.join(", ", shown) + more);
    }
  }

  private void between(ValueType type, String bound, String unit) {
    if (!type.allowedNumbers().isEmpty() || type.enumName().isPresent()) {
      return;
    }
    Optional<BigDecimal> min = type.bound("min" + bound);
    Optional<BigDecimal> max = type.bound("max" + bound);
    if (min.isPresent() && max.isPresent()) {
      sentences.add(min.get() + " to " + max.get() + unit + ".");
    } else if (min.isPresent()) {
      sentences.add("At least " + counted(min.get(), unit) + ".");
    } else if (max.isPresent()) {
      sentences.add("At most " + counted(max.get(), unit) + ".");
    }
  }

  private static String counted(BigDecimal number, String unit) {
    boolean singular = number.compareTo(BigDecimal.ONE) == 0 && !unit.endsWith(")");
    return number + (singular ? unit.replaceFirst("ies$", "y").replaceFirst("s$", "") : unit);
  }
}
