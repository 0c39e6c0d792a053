package dev.endpointdsl.cli.check;

import dev.endpointdsl.cli.command.Colors;
import dev.endpointdsl.cli.command.CommandIo;

/** Prints one line for each finding, as compilers do, and on a terminal a summary. */
final class TextReport implements Report {

  @Override
  public void print(CheckResult result, CommandIo io) {
    Colors colors = io.outColors();
    for (CheckFinding finding : result.findings()) {
      io.out().println(finding.location() + ": " + level(finding, colors) + ": " + text(finding));
    }
    if (io.isOutTerminal()) {
      io.out().println(summary(result));
    }
  }

  private static String level(CheckFinding finding, Colors colors) {
    String level = finding.level().toString();
    return finding.level() == Level.ERROR ? colors.red(level) : colors.yellow(level);
  }

  private static String text(CheckFinding finding) {
    String path = finding.path().isEmpty() ? "" : finding.path() + ": ";
    String rule = finding.isUnreadable() ? "" : " [" + finding.ruleId() + "]";
    String remedy = finding.remedy().isEmpty() ? "" : " " + finding.remedy();
    return path + finding.problem() + rule + remedy;
  }

  private static String summary(CheckResult result) {
    return counted(result.documents(), "document")
        + " checked: "
        + counted(result.count(Level.ERROR), "error")
        + ", "
        + counted(result.count(Level.WARNING), "warning");
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
