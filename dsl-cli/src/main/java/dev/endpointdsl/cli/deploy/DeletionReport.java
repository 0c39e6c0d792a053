package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.command.ExitStatus;
import dev.endpointdsl.deploy.model.DeletionResult;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Prints what was deleted, what was kept, and what does not exist. */
final class DeletionReport {

  private final CommandIo io;
  private final boolean json;
  private final Set<String> reported = new HashSet<>();
  private int status = ExitStatus.OK;

  DeletionReport(CommandIo io, boolean json) {
    this.io = io;
    this.json = json;
  }

  /** Prints the result of a deletion. */
  void add(DeletionResult result) {
    result
        .partChanges()
        .forEach(each -> gone(each.kind().toString(), each.resource(), each.name()));
    result.deletedInferenceComponents().forEach(name -> deleted("inference component", name));
    if (result.endpointDeleted()) {
      deleted("endpoint", result.endpointName());
    } else if (!result.endpointName().isEmpty()) {
      fail("there is no endpoint " + result.endpointName());
    }
    result.deletedConfigs().forEach(name -> deleted("endpoint configuration", name));
    result.deletedModels().forEach(name -> deleted("model", name));
    result
        .kept()
        .forEach(
            kept -> {
              reported.add(kept.resource() + " " + kept.name());
              fail("kept " + kept);
            });
  }

  /** Reports the named resources that were neither deleted nor kept. */
  void missing(String resource, List<String> names) {
    names.stream()
        .filter(name -> !reported.contains(resource + " " + name))
        .forEach(name -> fail("there is no " + resource + " " + name));
  }

  /** Returns the exit status. */
  int status() {
    return status;
  }

  private void deleted(String resource, String name) {
    gone("deleted", resource, name);
  }

  private void gone(String how, String resource, String name) {
    reported.add(resource + " " + name);
    JsonObject line = JsonObject.EMPTY.with("resource", resource).with(how, name);
    io.out().println(json ? JsonTreeWriter.compact(line) : how + " " + resource + " " + name);
  }

  private void fail(String problem) {
    io.error(problem);
    status = ExitStatus.FAILED;
  }
}
