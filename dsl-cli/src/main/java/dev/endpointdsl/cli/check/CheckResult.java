package dev.endpointdsl.cli.check;

import dev.endpointdsl.cli.command.ExitStatus;
import java.util.List;

/**
 * The result of checking documents.
 *
 * @param documents how many documents were checked
 * @param findings the findings, by document and position
 * @param notes what the readers of the documents note
 */
record CheckResult(int documents, List<CheckFinding> findings, List<String> notes) {

  CheckResult {
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }

  long count(Level level) {
    long count = 0;
    for (CheckFinding finding : findings) {
      count += finding.level() == level ? 1 : 0;
    }
    return count;
  }

  /** Returns the exit status; with {@code strict}, warnings count as errors. */
  int status(boolean strict) {
    for (CheckFinding finding : findings) {
      if (finding.isUnreadable()) {
        return ExitStatus.UNREADABLE;
      }
    }
    boolean failed = strict ? !findings.isEmpty() : count(Level.ERROR) > 0;
    return failed ? ExitStatus.FAILED : ExitStatus.OK;
  }
}
