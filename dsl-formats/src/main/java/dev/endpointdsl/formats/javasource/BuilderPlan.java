package dev.endpointdsl.formats.javasource;

import dev.endpointdsl.formats.request.RequestNode;
import java.util.List;
import java.util.Optional;

/**
 * The order in which a builder sets the members of a structure.
 *
 * @param steps the steps through the stages, and those of the last stage
 * @param edits the members that the stages do not offer in combination with the others
 */
record BuilderPlan(List<Step> steps, List<RequestNode> edits) {

  BuilderPlan {
    steps = List.copyOf(steps);
    edits = List.copyOf(edits);
  }

  /**
   * A step.
   *
   * @param member the member to set, if there is one
   * @param method the method to call if there is no member
   */
  record Step(Optional<RequestNode> member, String method) {

    static Step of(RequestNode member) {
      return new Step(Optional.of(member), "");
    }

    static Step of(String method) {
      return new Step(Optional.empty(), method);
    }
  }
}
