package dev.endpointdsl.sagemaker;

import java.util.Arrays;
import java.util.List;

/** The topics of the rules. The letter of a rule's number is its topic. */
enum RuleTopic {
  COMPUTE('B', "Instances, instance pools and serverless variants"),
  STORAGE('C', "Storage and keys"),
  MODELS('D', "Models and inference components"),
  VARIANTS('E', "Several variants and shadow variants"),
  ASYNC('F', "Asynchronous inference"),
  CAPTURE('G', "Data capture"),
  EXPLAINER('H', "Explainer"),
  OTHER('I', "Routing, metrics and tags");

  private final char letter;
  private final String title;

  RuleTopic(char letter, String title) {
    this.letter = letter;
    this.title = title;
  }

  String title() {
    return title;
  }

  /** Returns the rules of this topic, in the order of their declaration. */
  List<SageMakerRule> rules() {
    return Arrays.stream(SageMakerRule.values())
        .filter(rule -> rule.number().charAt(0) == letter)
        .toList();
  }
}
