package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.formats.terraform.hcl.Body;
import dev.endpointdsl.message.QuotedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Expands dynamic blocks over lists and maps that are known. */
final class DynamicBlocks {

  private static final int MAX_BLOCKS = 100;

  private final Evaluator evaluator;
  private final EvaluationBudget budget;
  private final ReadingLog log;

  DynamicBlocks(Evaluator evaluator, EvaluationBudget budget, ReadingLog log) {
    this.evaluator = evaluator;
    this.budget = budget;
    this.log = log;
  }

  /** Passes a block for each element. */
  void expand(Body.Block block, Consumer<Body.Block> reader) {
    Optional<Body.Attribute> elements = block.body().attribute("for_each");
    Optional<Body.Block> content = block.body().blocks("content").findFirst();
    if (elements.isEmpty() || content.isEmpty() || block.label(0).isEmpty()) {
      log.problem(
          block.location(),
          "",
          "a dynamic block has a label, for_each and a block content; add it");
      return;
    }
    SourceNode collection = evaluator.value(elements.get().value());
    String iterator =
        block.body().attribute("iterator").map(each -> each.value().text()).orElse(block.label(0));
    for (SourceNode each : iterations(collection)) {
      budget.spend(1, block.location());
      Optional<SourceNode> before = evaluator.scope().iterator(iterator, Optional.of(each));
      Body.Block expanded = content.get();
      reader.accept(
          new Body.Block(
              block.label(0), List.of(), block.location(), expanded.brace(), expanded.body()));
      evaluator.scope().iterator(iterator, before);
    }
  }

  private List<SourceNode> iterations(SourceNode collection) {
    List<SourceNode> iterations = new ArrayList<>();
    if (collection instanceof SourceList list) {
      for (SourceNode element : list.elements()) {
        BigDecimal index = BigDecimal.valueOf(iterations.size());
        iterations.add(Scope.iteratorValue(Values.number(index, element.location()), element));
      }
    } else if (collection instanceof SourceObject object) {
      object.members().stream()
          .sorted(Comparator.comparing(SourceObject.Member::name))
          .map(each -> Scope.iteratorValue(key(each), each.value()))
          .forEach(iterations::add);
    } else {
      unknown(collection);
    }
    if (iterations.size() > MAX_BLOCKS) {
      throw log.fatal(
          collection.location(), "for_each has more than " + MAX_BLOCKS + " elements; remove some");
    }
    return iterations;
  }

  private static SourceNode key(SourceObject.Member member) {
    SourceLocation location = member.location();
    return SourceScalar.string(member.name(), location);
  }

  private void unknown(SourceNode collection) {
    boolean reference = collection instanceof SourceReference;
    String found =
        reference
            ? "the value of "
                + QuotedText.line(((SourceReference) collection).source())
                + " is not known, and it decides which blocks there are; give a value for it, or"
                + " read the JSON of the plan (terraform show -json)"
            : "for_each takes a list or a map; write one";
    log.problem(collection.location(), "", found);
  }
}
