package dev.endpointdsl.codegen.smithy;

import dev.endpointdsl.codegen.problem.ModelProblem;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.problem.ProblemCollector;
import dev.endpointdsl.codegen.problem.ProblemText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Says what Smithy found wrong in the manner of our own messages. */
final class ValidationEventText {

  /** The place stands in front of every message of ours, so that it need not be said twice. */
  private static final Pattern PLACE = Pattern.compile("^Syntax error at line \\d+, column \\d+: ");

  private static final Pattern TRAIT =
      Pattern.compile(
          "^Error (?:creating|validating) trait `(?:[^`#]*#)?([^`]*)`[^:]*: (.*)$", Pattern.DOTALL);
  private static final String PATTERN_PREFIX = "Invalid pattern trait regular expression: ";

  private ValidationEventText() {}

  /** Whether the event tells that something of a file was not taken into the model. */
  static boolean isLoss(ValidationEvent event) {
    return event.getId().equals("Model")
        && !TRAIT.matcher(event.getMessage()).matches()
        && !event.getMessage().startsWith("Trait `");
  }

  static ModelProblem problem(ValidationEvent event) {
    String message = event.getMessage();
    Matcher trait = TRAIT.matcher(message);
    if (trait.matches()) {
      return traitProblem(event, trait.group(1), trait.group(2));
    }
    if (event.getId().equals("Model")) {
      return loaderProblem(event, message);
    }
    if (event.getId().startsWith("TraitValue") || event.getId().startsWith("TraitTarget")) {
      return ProblemCollector.at(event, ProblemCode.INVALID_TRAIT, sentence(message));
    }
    return ProblemCollector.at(
        event, ProblemCode.INVALID_MODEL, sentence(message) + " (Smithy's " + event.getId() + ".)");
  }

  private static ModelProblem traitProblem(ValidationEvent event, String trait, String detail) {
    if (detail.startsWith(PATTERN_PREFIX)) {
      // Only the first line is text; the rest draws an arrow under the expression.
      String first = detail.lines().findFirst().orElse(detail);
      return ProblemCollector.at(
          event,
          ProblemCode.INVALID_PATTERN,
          "This is no regular expression: "
              + sentence(first.substring(PATTERN_PREFIX.length()))
              + " Escape what is meant literally with a backslash (two in a quoted text).");
    }
    return ProblemCollector.at(
        event,
        ProblemCode.INVALID_TRAIT,
        "The value of @" + trait + " does not do: " + sentence(detail));
  }

  private static ModelProblem loaderProblem(ValidationEvent event, String message) {
    Matcher place = PLACE.matcher(message);
    String text = sentence(place.replaceFirst(""));
    if (text.startsWith("Duplicate member") || text.startsWith("Conflicting shape")) {
      return ProblemCollector.at(
          event, ProblemCode.DUPLICATE_DEFINITION, text + " Remove one of them, or rename it.");
    }
    boolean syntax =
        message.startsWith("Syntax error")
            || message.startsWith("Error parsing JSON")
            || message.startsWith("Invalid shape");
    return ProblemCollector.at(
        event, syntax ? ProblemCode.MODEL_SYNTAX : ProblemCode.INVALID_MODEL, text);
  }

  private static String sentence(String message) {
    String text = ProblemText.oneLine(message);
    return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
  }
}
