package dev.endpointdsl.codegen.emit;

import dev.endpointdsl.codegen.emit.builder.BuilderClassSpec;
import dev.endpointdsl.codegen.emit.builder.UnionBuilderSpec;
import dev.endpointdsl.codegen.emit.check.CheckCode;
import dev.endpointdsl.codegen.emit.check.ChecksSpec;
import dev.endpointdsl.codegen.emit.common.GeneratedFile;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.emit.common.Provenance;
import dev.endpointdsl.codegen.emit.common.RuleClasses;
import dev.endpointdsl.codegen.emit.common.SourceSpec;
import dev.endpointdsl.codegen.emit.json.JsonSpec;
import dev.endpointdsl.codegen.emit.json.UnionJsonSpec;
import dev.endpointdsl.codegen.emit.pattern.MatcherMethods;
import dev.endpointdsl.codegen.emit.pattern.PatternTable;
import dev.endpointdsl.codegen.emit.sdk.DocumentsSpec;
import dev.endpointdsl.codegen.emit.sdk.SdkRootMethods;
import dev.endpointdsl.codegen.emit.sdk.TranslatorSpec;
import dev.endpointdsl.codegen.emit.value.EnumSpec;
import dev.endpointdsl.codegen.emit.value.MemberFactsSpec;
import dev.endpointdsl.codegen.emit.value.RootMethods;
import dev.endpointdsl.codegen.emit.value.UnionSpec;
import dev.endpointdsl.codegen.emit.value.ValueSpec;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.model.MemberFactsModel;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import dev.endpointdsl.codegen.model.UnionModel;
import dev.endpointdsl.codegen.sdk.SdkBinding;
import dev.endpointdsl.codegen.sdk.SdkClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The generated sources of a model. */
public final class DslSources {

  private final DslModel model;
  private final SdkBinding sdk;
  private final GeneratedNames names;
  private final ModelIndex index;
  private final PatternTable patterns;
  private final CheckCode checks;

  private DslSources(DslModel model, SdkBinding sdk, RuleClasses rules, GeneratedNames names) {
    this.model = model;
    this.sdk = sdk;
    this.names = names;
    this.index = new ModelIndex(model, rules, sdk);
    this.patterns = PatternTable.of(model);
    this.checks = new CheckCode(names, index, patterns);
  }

  /**
   * Generates the sources, in a stable order.
   *
   * @param model the model
   * @param sdk the AWS SDK's classes for it
   * @param rules the hand-written rule classes
   * @param packageName the package of the sources
   * @param provenance the origin that they state
   */
  public static List<GeneratedFile> of(
      DslModel model,
      SdkBinding sdk,
      RuleClasses rules,
      String packageName,
      Provenance provenance) {
    return new DslSources(model, sdk, rules, GeneratedNames.of(packageName, model))
        .specs().stream().map(spec -> provenance.file(packageName, spec.type())).toList();
  }

  private List<SourceSpec> specs() {
    List<SourceSpec> specs = new ArrayList<>();
    model.enums().forEach(e -> specs.add(new EnumSpec(names, e)));
    model.structures().forEach(structure -> addStructure(structure, specs));
    model.unions().forEach(union -> addUnion(union, specs));
    if (!patterns.uses().isEmpty()) {
      specs.add(() -> MatcherMethods.patternsClass(names.patterns(), patterns.uses()));
    }
    model.roots().forEach(root -> addFacts(root, specs));
    specs.addAll(TranslatorSpec.all(names, sdk));
    specs.addAll(DocumentsSpec.all(names, sdk));
    return specs;
  }

  private void addStructure(StructureModel structure, List<SourceSpec> specs) {
    specs.add(new ValueSpec(names, index, structure, index.root(structure).map(this::methods)));
    specs.add(new BuilderClassSpec(names, index, structure));
    specs.add(ChecksSpec.of(structure, names, checks));
    specs.add(new JsonSpec(names, structure, index.root(structure)));
  }

  private void addFacts(RootModel root, List<SourceSpec> specs) {
    MemberFactsModel facts = MemberFactsModel.of(model, root);
    if (!facts.isEmpty()) {
      specs.add(new MemberFactsSpec(names, root.structure(), facts));
    }
  }

  private void addUnion(UnionModel union, List<SourceSpec> specs) {
    specs.add(new UnionSpec(names, index, union));
    specs.add(new UnionBuilderSpec(names, index, union));
    specs.add(ChecksSpec.of(union, names, checks));
    specs.add(new UnionJsonSpec(names, union));
  }

  private RootMethods methods(RootModel root) {
    Optional<SdkRootMethods> translation =
        sdk.of(root.structure())
            .map(
                request ->
                    new SdkRootMethods(
                        names,
                        root,
                        sdkClass(request),
                        further(root),
                        sdk.responseOf(root.structure()).map(this::sdkClass),
                        unread(root),
                        sdk.gapsOf(root.structure()),
                        index.hasServiceAdditions(new StructureType(root.structure()))));
    return new RootMethods(names, root, index, translation);
  }

  /** Returns the members of a root that the operation that reads it back does not return. */
  private List<String> unread(RootModel root) {
    List<String> read = root.response().map(RootModel.ReadModel::members).orElse(List.of());
    return index.structure(root).members().stream()
        .map(MemberModel::wireName)
        .filter(member -> !read.contains(member))
        .toList();
  }

  private SortedMap<String, ClassName> further(RootModel root) {
    SortedMap<String, ClassName> further = new TreeMap<>();
    sdk.furtherOf(root.structure()).forEach((name, type) -> further.put(name, sdkClass(type)));
    return further;
  }

  private ClassName sdkClass(SdkClass type) {
    return ClassName.get(sdk.modelPackage(), type.sdkName());
  }
}
