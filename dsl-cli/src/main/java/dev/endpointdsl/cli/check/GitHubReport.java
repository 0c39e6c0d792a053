package dev.endpointdsl.cli.check;

import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.formats.source.SourceLocation;

/** Prints workflow commands of GitHub Actions: {@code ::error file=churn.yaml,line=4::message}. */
final class GitHubReport implements Report {

  @Override
  public void print(CheckResult result, CommandIo io) {
    result.findings().forEach(finding -> io.out().println(command(finding)));
  }

  private static String command(CheckFinding finding) {
    SourceLocation location = finding.location();
    String position =
        location.line() == 0 ? "" : ",line=" + location.line() + ",col=" + location.column();
    return "::"
        + finding.level()
        + " file="
        + property(location.source())
        + position
        + ",title="
        + property(finding.ruleId())
        + "::"
        + data(finding.message());
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
