package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.json.JsonValues;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceText;
import dev.endpointdsl.formats.terraform.hcl.Body;
import dev.endpointdsl.formats.terraform.hcl.BodyReader;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads files with values of Terraform's variables: {@code production.tfvars}. */
public final class VariableFile {

  private VariableFile() {}

  /**
   * Returns the values by the name of the variable.
   *
   * @throws dev.endpointdsl.formats.request.FormatException with all problems of the syntax, or if
   *     a value is not a literal
   */
  public static Map<String, JsonValue> read(SourceText text) {
    ReadingLog log = new ReadingLog(new TerraformFormat(), text, ReadOptions.none());
    Body file = BodyReader.read(text, log);
    EvaluationBudget budget = new EvaluationBudget(log);
    Scope scope = new Scope(Body.union(List.of()), Map.of(), budget);
    Evaluator evaluator = new Evaluator(scope, budget, log);
    Map<String, JsonValue> values = new LinkedHashMap<>();
    for (Body.Attribute attribute : file.attributes()) {
      values.put(attribute.name(), JsonValues.of(evaluator.value(attribute.value())));
    }
    log.throwIfProblems();
    return values;
  }
}
