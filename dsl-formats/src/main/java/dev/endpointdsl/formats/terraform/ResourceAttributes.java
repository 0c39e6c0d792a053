package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.deployment.PolicyAction;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.formats.terraform.hcl.Body;
import dev.endpointdsl.formats.terraform.provider.ProviderResource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The attributes of other resources, as far as they are arguments that are known. */
final class ResourceAttributes {

  /** The resources whose ID is their name. */
  private static final Set<String> NAMED_BY_ID =
      Set.of(
          ProviderResource.MODEL.type(),
          ProviderResource.ENDPOINT_CONFIG.type(),
          ProviderResource.ENDPOINT.type());

  private final Body body;
  private final EvaluationBudget budget;

  ResourceAttributes(Body body, EvaluationBudget budget) {
    this.body = body;
    this.budget = budget;
  }

  /**
   * Returns an attribute of a resource that is made once.
   *
   * @param names the type, the label and the attribute
   */
  Optional<SourceNode> attribute(List<String> names, Evaluator evaluator) {
    Optional<Body.Block> resource =
        body.blocks("resource")
            .filter(each -> each.labels().equals(names.subList(0, 2)))
            .filter(
                each ->
                    each.body().attribute("count").isEmpty()
                        && each.body().attribute("for_each").isEmpty())
            .findFirst();
    String type = names.get(0);
    String attribute = names.get(2);
    if (type.equals(ProviderResource.SCALING_POLICY.type()) && attribute.equals("arn")) {
      return resource.flatMap(each -> policy(each, evaluator));
    }
    boolean id = attribute.equals("id") && NAMED_BY_ID.contains(type);
    return resource.flatMap(each -> argument(each, id ? "name" : attribute, evaluator));
  }

  private Optional<SourceNode> argument(Body.Block resource, String name, Evaluator evaluator) {
    return resource
        .body()
        .attribute(name)
        .map(
            each -> {
              budget.enter(each.location());
              SourceNode value = evaluator.value(each.value());
              budget.leave();
              return value;
            })
        .filter(each -> each instanceof SourceScalar && !each.isNull());
  }

  /** Returns the part of a policy's ARN that is known. */
  private Optional<SourceNode> policy(Body.Block resource, Evaluator evaluator) {
    Optional<SourceNode> id = argument(resource, "resource_id", evaluator);
    Optional<SourceNode> name = argument(resource, "name", evaluator);
    if (id.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    PolicyAction action =
        new PolicyAction(((SourceScalar) id.get()).text(), ((SourceScalar) name.get()).text());
    return Optional.of(SourceScalar.string(action.text(), resource.location()));
  }
}
