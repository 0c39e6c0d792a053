package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.terraform.hcl.Body;
import dev.endpointdsl.formats.terraform.hcl.Expression;
import dev.endpointdsl.formats.terraform.provider.ProviderMembers;
import dev.endpointdsl.formats.terraform.provider.ProviderResource;
import dev.endpointdsl.formats.terraform.provider.ProviderVersion;
import dev.endpointdsl.formats.terraform.provider.RequestPlace;
import dev.endpointdsl.formats.terraform.provider.TagMaps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the resource in the files, and reads it. */
final class ResourceReader {

  private static final Pattern NEW_PROVIDER = Pattern.compile("^[>~= ]*(?:[6-9]|[1-9][0-9])\\b");

  private final TerraformFiles files;
  private final ReadingLog log;
  private final EvaluationBudget budget;
  private final Evaluator evaluator;

  ResourceReader(TerraformFiles files, ReadingLog log) {
    this.files = files;
    this.log = log;
    this.budget = new EvaluationBudget(log);
    Body all = files.all();
    Map<String, SourceNode> given = new HashMap<>();
    Evaluator literals = new Evaluator(new Scope(all, Map.of(), budget), budget, log);
    files.variables().forEach(each -> given.put(each.name(), literals.value(each.value())));
    VariableTypes types = new VariableTypes(all, literals, log);
    log.options().values().forEach((name, value) -> given.put(name, types.given(name, value)));
    this.evaluator = new Evaluator(new Scope(all, given, budget), budget, log);
  }

  /** Reads the resource as a tree with the names of the request. */
  SourceObject read() {
    Body.Block resource = choose();
    endpoints();
    return read(resource, RequestPlace.root());
  }

  /** Returns the resources of a type. */
  List<Body.Block> resources(ProviderResource type) {
    return files
        .all()
        .blocks("resource")
        .filter(each -> each.label(0).equals(type.type()))
        .toList();
  }

  /** Returns the resources that are no parts of a deployment. */
  List<Body.Block> otherResources() {
    return files
        .all()
        .blocks("resource")
        .filter(each -> ProviderResource.find(each.label(0)).isEmpty())
        .toList();
  }

  /** Reads a resource as a tree with the names of a request. */
  SourceObject read(Body.Block resource, RequestPlace place) {
    boolean json = files.json().blocks().contains(resource);
    ProviderVersion version =
        requiresNewProvider() || usesNewMembers(resource.body())
            ? ProviderVersion.V6_66
            : ProviderVersion.V5_100;
    BlockReader blocks = new BlockReader(evaluator, budget, version, json, log);
    SourceObject read = blocks.read(resource.body(), place, resource.brace());
    boolean hasTags = place.type().member("Tags").filter(place::isTagList).isPresent();
    return hasTags && log.options().addsProviderDefaults() ? withDefaultTags(read) : read;
  }

  /** Reports the endpoints of the files. */
  private void endpoints() {
    files
        .all()
        .blocks("resource")
        .filter(each -> each.label(0).equals(ProviderMembers.ENDPOINT))
        .forEach(
            each ->
                log.endpoint(
                    String.join(".", each.labels()),
                    each.body().attribute("name").map(name -> evaluator.value(name.value())),
                    each.location()));
  }

  /** Returns the labels of all configurations. */
  List<String> labels() {
    return resources().map(each -> each.label(1)).toList();
  }

  private Body.Block choose() {
    List<Body.Block> all =
        resources()
            .filter(each -> log.options().resource().map(id -> isNamed(each, id)).orElse(true))
            .toList();
    if (all.size() == 1) {
      return all.get(0);
    }
    List<String> names = labels();
    String found =
        names.isEmpty()
            ? "the text has no resource " + ProviderMembers.RESOURCE + "; add one"
            : "the text has "
                + names.size()
                + (names.size() == 1 ? " configuration: " : " configurations: ")
                + String.join(", ", names)
                + "; choose one by its label";
    throw log.fatal(all.size() > 1 ? all.get(1).location() : log.text().location(), found);
  }

  private Stream<Body.Block> resources() {
    return files
        .all()
        .blocks("resource")
        .filter(each -> each.label(0).equals(ProviderMembers.RESOURCE));
  }

  private static boolean isNamed(Body.Block block, String id) {
    return id.equals(block.label(1)) || id.equals(String.join(".", block.labels()));
  }

  /** Checks whether the configuration names a version of the provider from 6 on. */
  private boolean requiresNewProvider() {
    return files
        .all()
        .blocks("terraform")
        .flatMap(each -> each.body().blocks("required_providers"))
        .flatMap(each -> each.body().attribute("aws").stream())
        .map(each -> evaluator.value(each.value()))
        .filter(SourceObject.class::isInstance)
        .flatMap(each -> ((SourceObject) each).find("version").stream())
        .flatMap(each -> Values.string(each.value()).stream())
        .anyMatch(NEW_PROVIDER.asPredicate());
  }

  private static boolean usesNewMembers(Body body) {
    return body.attributes().stream().anyMatch(each -> isNew(each.name()) || hasNew(each.value()))
        || body.blocks().stream()
            .anyMatch(each -> isNew(each.type()) || usesNewMembers(each.body()));
  }

  private static boolean hasNew(Expression expression) {
    return expression.operands().stream()
        .anyMatch(
            each -> (each.kind() == Expression.Kind.STRING && isNew(each.text())) || hasNew(each));
  }

  private static boolean isNew(String name) {
    return ProviderMembers.all().stream()
        .anyMatch(each -> each.since() == ProviderVersion.V6_66 && each.name().equals(name));
  }

  /** Adds the tags that the provider adds to all resources. */
  private SourceObject withDefaultTags(SourceObject resource) {
    Optional<SourceNode> defaults =
        files
            .all()
            .blocks("provider")
            .filter(each -> each.label(0).equals("aws"))
            .filter(each -> each.body().attribute("alias").isEmpty())
            .flatMap(ResourceReader::defaultTags)
            .findFirst()
            .map(each -> evaluator.value(each.value()));
    if (defaults.isEmpty() || defaults.get().isNull()) {
      return resource;
    }
    if (!(defaults.get() instanceof SourceObject map)) {
      log.problem(
          defaults.get().location(),
          "Tags",
          "the default tags of the provider are not known; give a value for them");
      return resource;
    }
    SourceList tags = TagMaps.list(map);
    SourceNode own =
        resource
            .find("Tags")
            .map(SourceObject.Member::value)
            .orElse(new SourceList(List.of(), tags.location()));
    log.changed(tags.location(), "Tags", "the provider adds its default tags");
    return resource
        .without("Tags")
        .with(new SourceObject.Member("Tags", own.location(), TagMaps.merged(own, tags)));
  }

  private static Stream<Body.Attribute> defaultTags(Body.Block provider) {
    Stream<Body> blocks = provider.body().blocks("default_tags").map(Body.Block::body);
    Stream<Body> objects =
        provider.body().attribute("default_tags").stream()
            .flatMap(each -> JsonSyntax.objects(each.value()));
    return Stream.concat(blocks, objects).flatMap(each -> each.attribute("tags").stream());
  }
}
