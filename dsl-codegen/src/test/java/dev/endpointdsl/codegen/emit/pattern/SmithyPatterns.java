package dev.endpointdsl.codegen.emit.pattern;

import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.pattern.RandomSamples;
import dev.endpointdsl.codegen.problem.ModelResult;
import dev.endpointdsl.codegen.read.DslModelFactory;
import dev.endpointdsl.codegen.select.Selection;
import dev.endpointdsl.codegen.source.ModelSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.traits.PatternTrait;

/** Compares the matchers of patterns, as a model declares them, with Smithy on random strings. */
final class SmithyPatterns {

  private static final Pattern LINE_END = Pattern.compile("[\\n\\r\\x85\\u2028\\u2029]\\z");

  private SmithyPatterns() {}

  /**
   * A pattern of a model.
   *
   * @param maxLength the maximum length of the string; {@link Long#MAX_VALUE} for none
   */
  record Declared(String regex, long maxLength) {

    /** Smithy takes {@code $} as Java does, also before a line break at the end. */
    private boolean isComparable(String text) {
      boolean ambiguous = regex.contains("$") && LINE_END.matcher(text).find();
      return !ambiguous && text.codePointCount(0, text.length()) <= maxLength;
    }
  }

  /** Returns the strings about which the matcher of a pattern and Smithy disagree. */
  static List<String> differences(List<Declared> patterns, Random random, int texts) {
    return differences(patterns, patterns, random, texts);
  }

  /** Returns the strings about which the matcher of a pattern and Smithy's other one disagree. */
  static List<String> differences(
      List<Declared> generated, List<Declared> patterns, Random random, int texts) {
    CompiledPatterns compiled = CompiledPatterns.of(PatternTable.of(model(generated)).uses());
    RandomSamples samples = new RandomSamples(random);
    RandomTexts near = new RandomTexts(random);
    List<String> different = new ArrayList<>();
    for (int i = 0; i < patterns.size(); i++) {
      Declared declared = patterns.get(i);
      Pattern expected = new PatternTrait(declared.regex()).getPattern();
      List<String> matching = samples.of(declared.regex());
      for (int j = 0; j < texts; j++) {
        String text = near.near(matching);
        if (declared.isComparable(text)
            && compiled.matches("p" + i, text) != expected.matcher(text).find()) {
          different.add(declared + " on " + CharacterLiterals.comment(text));
        }
      }
    }
    return different;
  }

  private static DslModel model(List<Declared> patterns) {
    ObjectNode.Builder shapes = Node.objectNodeBuilder();
    ObjectNode.Builder members = Node.objectNodeBuilder();
    for (int i = 0; i < patterns.size(); i++) {
      shapes.withMember("patterns#P" + i, string(patterns.get(i)));
      members.withMember("M" + i, target("patterns#P" + i));
    }
    shapes.withMember(
        "patterns#Input",
        Node.objectNode().withMember("type", "structure").withMember("members", members.build()));
    shapes.withMember(
        "patterns#Put",
        Node.objectNode()
            .withMember("type", "operation")
            .withMember("input", target("patterns#Input")));
    ObjectNode ast =
        Node.objectNode().withMember("smithy", "2.0").withMember("shapes", shapes.build());
    ModelSource source = new ModelSource("patterns.json", Node.printJson(ast));
    ModelResult<DslModel> result = DslModelFactory.create(List.of(source), Selection.of("Put"));
    return result.value().orElseThrow(() -> new AssertionError(result.problems()));
  }

  private static ObjectNode string(Declared pattern) {
    ObjectNode traits = Node.objectNode().withMember("smithy.api#pattern", pattern.regex());
    if (pattern.maxLength() < Long.MAX_VALUE) {
      traits =
          traits.withMember(
              "smithy.api#length",
              Node.objectNode().withMember("max", Node.from(pattern.maxLength())));
    }
    return Node.objectNode().withMember("type", "string").withMember("traits", traits);
  }

  private static ObjectNode target(String shape) {
    return Node.objectNode().withMember("target", shape);
  }
}
