package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.deployment.DeploymentSection;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.ScalarKind;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.formats.source.SourceTimes;
import dev.endpointdsl.formats.terraform.hcl.Body;
import dev.endpointdsl.formats.terraform.provider.ProviderResource;
import dev.endpointdsl.formats.terraform.provider.RequestPlace;
import java.util.ArrayList;
import java.util.List;

/** Reads all resources of a configuration that are parts of a deployment. */
final class DeploymentBlocks {

  private static final String NAMESPACE = "ServiceNamespace";

  private final TerraformFiles files;
  private final ResourceReader reader;
  private final ReadingLog log;

  DeploymentBlocks(TerraformFiles files, ReadingLog log) {
    this.files = files;
    this.reader = new ResourceReader(files, log);
    this.log = log;
  }

  /** Returns the sections as a tree with the names of the requests. */
  SourceObject read() {
    List<SourceObject.Member> members = new ArrayList<>();
    for (ProviderResource type : ProviderResource.values()) {
      List<SourceNode> parts = parts(type);
      if (!parts.isEmpty()) {
        SourceNode first = parts.get(0);
        boolean list = type.section().isList();
        SourceNode value = list ? new SourceList(parts, first.location()) : first;
        members.add(new SourceObject.Member(type.section().member(), first.location(), value));
      }
    }
    for (Body.Block other : reader.otherResources()) {
      log.dropped(
          other.location(),
          String.join(".", other.labels()),
          "the resource is no part of a deployment");
    }
    return new SourceObject(members, location());
  }

  private SourceLocation location() {
    return files.all().blocks().stream()
        .findFirst()
        .map(Body.Block::location)
        .orElseGet(() -> log.text().location());
  }

  private List<SourceNode> parts(ProviderResource type) {
    List<Body.Block> resources = reader.resources(type);
    if (!type.section().isList() && resources.size() > 1) {
      throw log.fatal(
          resources.get(1).location(),
          "a whole deployment has one resource "
              + type.type()
              + ", and the text has "
              + String.join(", ", resources.stream().map(each -> each.label(1)).toList())
              + "; split the text");
    }
    List<SourceNode> parts = new ArrayList<>();
    for (Body.Block resource : resources) {
      SourceObject part = named(reader.read(resource, RequestPlace.of(type)), type, resource);
      if (isOfOtherService(part)) {
        log.dropped(
            resource.location(),
            String.join(".", resource.labels()),
            "it scales a resource of another service");
      } else {
        parts.add(SourceTimes.seconds(part, log::problem));
      }
    }
    return parts;
  }

  private static boolean isOfOtherService(SourceObject part) {
    return part.find(NAMESPACE)
        .map(SourceObject.Member::value)
        .filter(
            each ->
                each instanceof SourceScalar text
                    && text.kind() == ScalarKind.STRING
                    && !text.text().equals("sagemaker"))
        .isPresent();
  }

  /** Returns a part with the reference to its name, if the provider makes up one. */
  private static SourceObject named(SourceObject part, ProviderResource type, Body.Block resource) {
    String member = type.section().nameMember();
    boolean madeUp =
        type.section() == DeploymentSection.MODELS || type.section() == DeploymentSection.ENDPOINT;
    if (!madeUp || part.find(member).isPresent()) {
      return part;
    }
    String source = String.join(".", resource.labels()) + ".name";
    SourceNode name = SourceReference.whole(source, resource.location());
    return part.with(new SourceObject.Member(member, resource.location(), name));
  }
}
