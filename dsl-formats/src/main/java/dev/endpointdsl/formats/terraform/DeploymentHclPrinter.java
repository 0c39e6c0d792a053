package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.deployment.DeploymentParts;
import dev.endpointdsl.formats.deployment.DeploymentSection;
import dev.endpointdsl.formats.deployment.PartReference;
import dev.endpointdsl.formats.model.NameCases;
import dev.endpointdsl.formats.request.PrintingLog;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.formats.terraform.hcl.HclText;
import dev.endpointdsl.formats.terraform.provider.ProviderResource;
import dev.endpointdsl.formats.terraform.provider.ProviderVersion;
import dev.endpointdsl.formats.terraform.provider.RequestPlace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Prints a whole deployment as one file, with references between its resources. */
final class DeploymentHclPrinter {

  private final DeploymentParts parts;
  private final HclValues values;
  private final HclText out = new HclText();
  private final ResourceWriter writer;
  private final PrintingLog log;
  private final Map<DeploymentSection, List<String>> labels =
      new EnumMap<>(DeploymentSection.class);

  /**
   * Creates a printer.
   *
   * @param deployment the deployment, with placeholders for references between its parts
   * @param refused pointers of values that have been refused
   */
  DeploymentHclPrinter(
      RequestTemplate deployment,
      ProviderVersion version,
      boolean widens,
      Set<String> refused,
      PrintingLog log) {
    this.parts = new DeploymentParts(deployment);
    this.values = new HclValues(deployment, widens, this::address, log);
    this.writer = new ResourceWriter(out, values, version, refused, log);
    this.log = log;
    for (DeploymentSection section : DeploymentSection.values()) {
      labels.put(section, labels(section));
    }
  }

  private List<String> labels(DeploymentSection section) {
    List<String> all = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (RequestNode part : parts.of(section)) {
      String label = HclPrinter.label(part.member(section.nameMember()));
      String unique = label;
      for (int i = 2; !taken.add(unique); i++) {
        unique = label + '_' + i;
      }
      all.add(unique);
    }
    return all;
  }

  String print() {
    writer.requireProvider();
    values.printVariables(out);
    for (RequestNode component : parts.of(DeploymentSection.INFERENCE_COMPONENTS)) {
      log.refuse(
          component,
          "the Terraform provider hashicorp/aws has no inference components; use CloudFormation");
    }
    for (ProviderResource resource : ProviderResource.values()) {
      List<RequestNode> all = parts.of(resource.section());
      for (int i = 0; i < all.size(); i++) {
        writer.write(all.get(i), RequestPlace.of(resource), label(resource.section(), i));
      }
    }
    return out.toString();
  }

  private String label(DeploymentSection section, int index) {
    return labels.getOrDefault(section, List.of()).get(index);
  }

  /** Returns the address of a part's attribute: {@code aws_sagemaker_model.churn.name}. */
  private String address(String source) {
    PartReference reference = PartReference.find(source).orElseThrow();
    return ProviderResource.of(reference.section())
        .map(
            resource ->
                resource.type()
                    + '.'
                    + label(reference.section(), reference.index())
                    + '.'
                    + attribute(reference, resource))
        // The part is refused, and nothing is printed.
        .orElse(source);
  }

  private static String attribute(PartReference reference, ProviderResource resource) {
    return RequestPlace.of(resource).type().member(reference.member()).stream()
        .flatMap(each -> RequestPlace.of(resource).provided(each).stream())
        .map(each -> each.name())
        .findFirst()
        .orElseGet(() -> NameCases.snakeCase(reference.member()));
  }
}
