package dev.endpointdsl.testkit.generate;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.Optional;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.MemberShape;

/** Whether a member that is set requests something, by the traits of the model. */
public final class Requesting {

  private static final String DEFAULT = "dev.endpointdsl.traits#serviceDefault";
  private static final String INACTIVE = "dev.endpointdsl.traits#inactiveValue";

  private Requesting() {}

  /** Checks that a value is neither the default nor a structure that is switched off. */
  public static boolean isRequest(MemberShape member, JsonValue value) {
    return !isValueOf(DEFAULT, member, value)
        && HostingModel.target(member).members().stream()
            .noneMatch(
                inner ->
                    value instanceof JsonObject object
                        && object.members().containsKey(inner.getMemberName())
                        && isValueOf(INACTIVE, inner, object.members().get(inner.getMemberName())));
  }

  private static boolean isValueOf(String trait, MemberShape member, JsonValue value) {
    Optional<JsonValue> stated =
        member
            .findTrait(trait)
            .map(found -> JsonTreeReader.read(Node.printJson(found.toNode())).normalized());
    return stated.isPresent() && stated.get().equals(value.normalized());
  }
}
