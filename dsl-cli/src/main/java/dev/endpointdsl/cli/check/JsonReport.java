package dev.endpointdsl.cli.check;

import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;

/** Prints one JSON object. */
final class JsonReport implements Report {

  @Override
  public void print(CheckResult result, CommandIo io) {
    JsonObject report =
        JsonObject.EMPTY
            .with("documents", JsonNumber.of(result.documents()))
            .with("errors", JsonNumber.of(result.count(Level.ERROR)))
            .with("warnings", JsonNumber.of(result.count(Level.WARNING)))
            .with(
                "findings",
                JsonArray.of(result.findings().stream().map(JsonReport::json).toList()));
    io.out().println(JsonTreeWriter.pretty(report));
  }

  private static JsonObject json(CheckFinding finding) {
    JsonObject json = JsonObject.EMPTY.with("file", finding.location().source());
    if (finding.location().line() > 0) {
      json =
          json.with("line", JsonNumber.of(finding.location().line()))
              .with("column", JsonNumber.of(finding.location().column()));
    }
    return json.with("level", finding.level().toString())
        .with("rule", finding.ruleId())
        .with("path", finding.path())
        .with("problem", finding.problem())
        .with("remedy", finding.remedy());
  }
}
