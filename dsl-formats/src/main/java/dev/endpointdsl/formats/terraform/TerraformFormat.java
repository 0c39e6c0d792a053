package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.binding.Coercion;
import dev.endpointdsl.formats.binding.ConstraintCheck;
import dev.endpointdsl.formats.binding.RequestBinder;
import dev.endpointdsl.formats.deployment.DeploymentLinks;
import dev.endpointdsl.formats.deployment.DeploymentReader;
import dev.endpointdsl.formats.model.MemberDescription;
import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.request.Format;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.FormatText;
import dev.endpointdsl.formats.request.PrintOptions;
import dev.endpointdsl.formats.request.PrintingLog;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.request.Recognition;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceText;
import dev.endpointdsl.formats.terraform.provider.ProviderMember;
import dev.endpointdsl.formats.terraform.provider.ProviderMembers;
import dev.endpointdsl.formats.terraform.provider.ProviderResource;
import dev.endpointdsl.formats.terraform.provider.ProviderVersion;
import dev.endpointdsl.formats.terraform.provider.RequestPlace;
import dev.endpointdsl.json.tree.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Terraform's configurations, in HCL's native syntax and in JSON syntax. */
public final class TerraformFormat implements Format {

  /** The members that the provider passes on unchanged. */
  static final Set<String> UNCHECKED =
      Set.of(
          "ProductionVariants[].ModelName",
          "ProductionVariants[].VariantName",
          "ShadowProductionVariants[].ModelName",
          "ShadowProductionVariants[].VariantName",
          "Tags[].Key",
          "Tags[].Value");

  /** The members of a whole deployment that the provider passes on unchanged. */
  private static final Set<String> UNCHECKED_PARTS = uncheckedParts();

  private static Set<String> uncheckedParts() {
    Set<String> paths = new HashSet<>();
    for (String path : UNCHECKED) {
      paths.add("EndpointConfig." + path);
    }
    for (String part : List.of("Models[]", "Endpoint", "Alarms[]")) {
      paths.add(part + ".Tags[].Key");
      paths.add(part + ".Tags[].Value");
    }
    return Set.copyOf(paths);
  }

  /** Creates the format. */
  public TerraformFormat() {}

  @Override
  public String name() {
    return "terraform";
  }

  @Override
  public Recognition recognize(SourceText text) {
    Path path = text.path().orElse(null);
    if (path != null && Files.isDirectory(path)) {
      return TerraformFiles.isIn(path) ? Recognition.CERTAIN : Recognition.NO;
    }
    if (text.hasExtension(".tf") || text.hasExtension(".tf.json")) {
      return Recognition.CERTAIN;
    }
    boolean json =
        text.json().orElse(null) instanceof JsonObject object
            && object.find("resource").isPresent();
    boolean declared =
        text.text().contains(ProviderMembers.RESOURCE)
            && Patterns.RESOURCE.matcher(text.text()).find();
    return json || declared ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  public List<String> resources(SourceText text, ReadOptions options) {
    ReadingLog log = new ReadingLog(this, text, options);
    return new ResourceReader(TerraformFiles.read(text, log), log).labels();
  }

  @Override
  public FormatReading read(SourceText text, ReadOptions options) {
    ReadingLog log = new ReadingLog(this, text, options);
    TerraformFiles files = TerraformFiles.read(text, log);
    FormatReading reading =
        RequestBinder.read(new ResourceReader(files, log).read(), Coercion.TERRAFORM, log);
    return options.allowsViolations() ? reading : ConstraintCheck.check(reading, log, UNCHECKED);
  }

  /** Checks whether the files have other parts than a configuration and its endpoint. */
  @Override
  public boolean hasDeployment(SourceText text) {
    if (recognize(text) == Recognition.NO) {
      return false;
    }
    ReadingLog log = new ReadingLog(this, text, ReadOptions.none());
    try {
      return TerraformFiles.read(text, log)
          .all()
          .blocks("resource")
          .flatMap(each -> ProviderResource.find(each.label(0)).stream())
          .anyMatch(
              each ->
                  each != ProviderResource.ENDPOINT_CONFIG && each != ProviderResource.ENDPOINT);
    } catch (FormatException e) {
      return false;
    }
  }

  @Override
  public FormatReading readDeployment(SourceText text, ReadOptions options) {
    ReadingLog log = new ReadingLog(this, text, options);
    SourceObject sections = new DeploymentBlocks(TerraformFiles.read(text, log), log).read();
    FormatReading reading = DeploymentReader.read(sections, Coercion.TERRAFORM, log);
    return options.allowsViolations()
        ? reading
        : ConstraintCheck.check(reading, log, UNCHECKED_PARTS);
  }

  @Override
  public FormatText printDeployment(RequestTemplate deployment, PrintOptions options) {
    PrintingLog log = new PrintingLog(this, deployment);
    RequestTemplate linked = DeploymentLinks.link(deployment, options);
    Set<String> refused = refused(deployment, UNCHECKED_PARTS, log);
    ProviderVersion version =
        version(deployment.node().member("EndpointConfig"), deployment.node(), options, log);
    return log.finish(
        new DeploymentHclPrinter(linked, version, widens(options), refused, log).print());
  }

  @Override
  public FormatText print(RequestTemplate request, PrintOptions options) {
    PrintingLog log = new PrintingLog(this, request);
    Set<String> refused = refused(request, UNCHECKED, log);
    ProviderVersion version = version(Optional.of(request.node()), request.node(), options, log);
    return log.finish(new HclPrinter(request, version, widens(options), refused, log).print());
  }

  private static boolean widens(PrintOptions options) {
    return !options.find(PrintOptions.WEIGHTS).filter("exact"::equals).isPresent();
  }

  /** Refuses the scalars that the provider refuses; returns their pointers. */
  private static Set<String> refused(
      RequestTemplate request, Set<String> unchecked, PrintingLog log) {
    Set<String> refused = new HashSet<>();
    ConstraintCheck.check(
        request,
        unchecked,
        (node, message) -> {
          if (node.kind().isScalar()) {
            refused.add(node.pointer());
            log.refuse(node, message);
          }
        });
    return refused;
  }

  private static ProviderVersion version(
      Optional<RequestNode> config, RequestNode root, PrintOptions options, PrintingLog log) {
    ProviderVersion version = version(config, options);
    if (version != ProviderVersion.V5_100 && options.find(PrintOptions.PROVIDER).isEmpty()) {
      log.warn(root, "the configuration needs the provider hashicorp/aws from version 6.66");
    }
    return version;
  }

  private static ProviderVersion version(Optional<RequestNode> config, PrintOptions options) {
    Optional<String> number = options.find(PrintOptions.PROVIDER);
    if (number.isEmpty()) {
      return config.filter(each -> needsNewer(each, RequestPlace.root())).isPresent()
          ? ProviderVersion.V6_66
          : ProviderVersion.V5_100;
    }
    return ProviderVersion.find(number.get())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no schema of provider version "
                        + number.get()
                        + "; name 5.100 or 6.66"));
  }

  /** Checks whether only the newer version has all members, or takes a variant without a model. */
  private static boolean needsNewer(RequestNode node, RequestPlace place) {
    if (place.memberPath().endsWith("ProductionVariants[]") && node.member("ModelName").isEmpty()) {
      return true;
    }
    for (RequestNode member : node.members()) {
      MemberDescription description = member.member().orElseThrow();
      Optional<ProviderMember> known = place.provided(description);
      if (known.filter(each -> each.since() == ProviderVersion.V6_66).isPresent()) {
        return true;
      }
      if (known.isPresent() && place.isBlock(description)) {
        List<RequestNode> below =
            member.kind() == ValueKind.LIST ? member.elements() : List.of(member);
        for (int i = 0; i < below.size(); i++) {
          if (needsNewer(below.get(i), place.below(description, i))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Holds the patterns, which are compiled only for a string that may match. */
  private static final class Patterns {
    static final Pattern RESOURCE =
        Pattern.compile("resource[ \\t]{1,9}\"" + ProviderMembers.RESOURCE + "\"");
  }
}
