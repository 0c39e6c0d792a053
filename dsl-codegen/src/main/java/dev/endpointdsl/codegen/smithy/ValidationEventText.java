package dev.endpointdsl.codegen.smithy;

import dev.endpointdsl.codegen.problem.ModelProblem;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.problem.ProblemText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Rewords Smithy's validation events in the style of the processor's own messages. */
final class ValidationEventText {

  /** The location, which already precedes every message. */
  private static final Pattern LOCATION =
      Pattern.compile("^Syntax error at line \\d+, column \\d+: ");

  private static final Pattern TRAIT =
      Pattern.compile(
          "^Error (?:creating|validating) trait `(?:[^`#]*#)?([^`]*)`[^:]*: (.*)$", Pattern.DOTALL);
  private static final String PATTERN_PREFIX = "Invalid pattern trait regular expression: ";

  private ValidationEventText() {}

  /** Checks whether Smithy dropped a part of a file because of the error. */
  static boolean isLoss(ValidationEvent event) {
    return event.getId().equals("Model")
        && !TRAIT.matcher(event.getMessage()).matches()
        && !event.getMessage().startsWith("Trait `");
  }

  /** Returns the problem that an event reports. */
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
      return ProblemCollector.problem(event, ProblemCode.INVALID_TRAIT, sentence(message));
    }
    return ProblemCollector.problem(
        event,
        ProblemCode.INVALID_MODEL,
        sentence(message) + " (Smithy event " + event.getId() + ".)");
  }

  private static ModelProblem traitProblem(ValidationEvent event, String trait, String detail) {
    if (detail.startsWith(PATTERN_PREFIX)) {
      // Only the first line is prose; the others point at the position in the expression.
      String first = detail.lines().findFirst().orElse(detail);
      return ProblemCollector.problem(
          event,
          ProblemCode.INVALID_PATTERN,
          "Invalid regular expression: "
              + sentence(first.substring(PATTERN_PREFIX.length()))
              + " Escape literal characters with a backslash (with two in a quoted string).");
    }
    return ProblemCollector.problem(
        event, ProblemCode.INVALID_TRAIT, "Invalid value of @" + trait + ": " + sentence(detail));
  }

  private static ModelProblem loaderProblem(ValidationEvent event, String message) {
    Matcher location = LOCATION.matcher(message);
    String text = sentence(location.replaceFirst(""));
    if (text.startsWith("Duplicate member") || text.startsWith("Conflicting shape")) {
      return ProblemCollector.problem(
          event, ProblemCode.DUPLICATE_DEFINITION, text + " Remove or rename one of them.");
    }
    boolean syntax =
        message.startsWith("Syntax error")
            || message.startsWith("Error parsing JSON")
            || message.startsWith("Invalid shape");
    return ProblemCollector.problem(
        event, syntax ? ProblemCode.MODEL_SYNTAX : ProblemCode.INVALID_MODEL, text);
  }

  private static String sentence(String message) {
    String text = ProblemText.oneLine(message);
    return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
  }
}
