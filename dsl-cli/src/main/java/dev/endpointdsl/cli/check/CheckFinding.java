package dev.endpointdsl.cli.check;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Violation;
import dev.endpointdsl.cli.document.PartViolation;
import dev.endpointdsl.formats.request.FormatProblem;
import dev.endpointdsl.formats.source.SourceLocation;
import java.util.Optional;

/**
 * A violation, or a reason why a document cannot be read.
 *
 * @param location the position in the document
 * @param level the level
 * @param rule the rule that is broken; empty if the document cannot be read
 * @param path the path of the member in the request; empty if there is none
 * @param problem the problem, which contains no sensitive value
 * @param remedy what to do; empty if the problem has it
 */
record CheckFinding(
    SourceLocation location,
    Level level,
    Optional<Rule> rule,
    String path,
    String problem,
    String remedy) {

  /** The id of findings that are not violations of a rule. */
  static final String UNREADABLE = "UNREADABLE";

  static CheckFinding of(PartViolation found, SourceLocation location) {
    Violation violation = found.violation();
    return new CheckFinding(
        location,
        Level.of(violation.severity()),
        Optional.of(violation.rule()),
        found.path(),
        violation.problem(),
        violation.remedy());
  }

  static CheckFinding unreadable(FormatProblem problem) {
    return unreadable(problem.location(), problem.path(), problem.message());
  }

  static CheckFinding unreadable(SourceLocation location, String path, String message) {
    return new CheckFinding(location, Level.ERROR, Optional.empty(), path, message, "");
  }

  /** Returns the rule's ID, or {@link #UNREADABLE}. */
  String ruleId() {
    return rule.map(Rule::id).orElse(UNREADABLE);
  }

  boolean isUnreadable() {
    return rule.isEmpty();
  }

  /** Returns path, problem and remedy on one line. */
  String message() {
    String where = path.isEmpty() ? "" : path + ": ";
    return where + problem + (remedy.isEmpty() ? "" : ". " + remedy);
  }
}
