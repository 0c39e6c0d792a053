package dev.endpointdsl.codegen.describe;

import dev.endpointdsl.codegen.emit.common.FencedCode;
import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.model.EnumModel;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.NamingModel;
import dev.endpointdsl.codegen.model.PairModel;
import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.TypeModel.EnumType;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.UnionModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Describes a model as JSON: the types of a DSL with their members, constraints, documentation and
 * the stages of their builders. Tools that convert configurations read it at run time; the DSL
 * itself does not need it.
 */
public final class ModelDescriptionWriter {

  private ModelDescriptionWriter() {}

  /**
   * Returns the resources with the description of the DSL in a package: their content by their
   * names.
   *
   * <p>The first one is what every tool needs. Its first line is a JSON object with the names of
   * the structures and enums, and each of the following lines has the members of a structure, in
   * the same order. The second one has the rest, which few tools need: a line with the
   * documentation and the stages of each structure, and a line with the constants of each enum.
   */
  public static Map<String, String> resources(String packageName, DslModel model) {
    Map<String, Object> structures = new LinkedHashMap<>();
    Map<String, Object> details = new LinkedHashMap<>();
    for (StructureModel each : model.structures()) {
      structures.put(each.javaName(), structure(each));
      details.put(each.javaName(), details(each));
    }
    for (UnionModel each : model.unions()) {
      structures.put(each.javaName(), union(each));
      details.put(each.javaName(), documentation(each.documentation(), each.members()).map());
    }
    Map<String, Object> enums = new LinkedHashMap<>();
    model.enums().forEach(each -> enums.put(each.javaName(), constants(each)));
    Map<String, Object> names =
        new Fields()
            .put("package", packageName)
            .put("roots", model.roots().stream().map(RootModel::structure).toList())
            .put("structures", structures.keySet())
            .put("enums", enums.keySet())
            .map();
    String name = "META-INF/endpoint-dsl/" + packageName;
    Map<String, String> resources = new LinkedHashMap<>();
    resources.put(name + ".jsonl", JsonText.of(names) + lines(structures));
    resources.put(name + ".details.jsonl", lines(details) + lines(enums));
    return resources;
  }

  private static String lines(Map<String, Object> types) {
    return types.values().stream().map(JsonText::of).collect(Collectors.joining());
  }

  private static Map<String, Object> constants(EnumModel model) {
    Map<String, Object> constants = new LinkedHashMap<>();
    model.constants().forEach(each -> constants.put(each.value(), each.javaName()));
    return constants;
  }

  private static Map<String, Object> structure(StructureModel structure) {
    return new Fields()
        .put("shape", structure.shapeName())
        .put("members", structure.members().stream().map(ModelDescriptionWriter::member).toList())
        .putOptional("pair", PairModel.of(structure).map(ModelDescriptionWriter::pair))
        .putOptional("soleScalar", structure.soleScalar().map(MemberModel::wireName))
        .map();
  }

  private static Map<String, Object> details(StructureModel structure) {
    return documentation(structure.documentation(), structure.members())
        .putAll("choices", structure.choices().stream().map(BuilderDescription::choice).toList())
        .put("builder", BuilderDescription.stages(structure.stages()))
        .map();
  }

  private static Fields documentation(String ofType, List<MemberModel> members) {
    Fields documented = new Fields();
    for (MemberModel member : members) {
      documented.putText(member.wireName(), FencedCode.remove(member.documentation()));
    }
    return new Fields()
        .putText("documentation", FencedCode.remove(ofType))
        .put("members", documented.map());
  }

  private static Map<String, Object> pair(PairModel pair) {
    return new Fields()
        .put("key", pair.key().wireName())
        .put("value", pair.value().wireName())
        .map();
  }

  private static Map<String, Object> union(UnionModel union) {
    return new Fields()
        .put("shape", union.shapeName())
        .put("union", true)
        .put("members", union.members().stream().map(ModelDescriptionWriter::member).toList())
        .map();
  }

  private static Map<String, Object> member(MemberModel member) {
    return new Fields()
        .put("name", member.wireName())
        .put("java", member.javaName())
        .putIf("required", member.required())
        .putOptional("adder", member.singular())
        .putOptional("withStrings", withStrings(member))
        .putOptional("default", member.defaultText())
        .putOptional("naming", member.naming().map(ModelDescriptionWriter::naming))
        .putOptional("positionPrefix", member.positionPrefix())
        .put("value", ValueDescription.of(member.value()))
        .map();
  }

  /** Returns the method that takes the strings of a list of enums. */
  private static Optional<String> withStrings(MemberModel member) {
    return member.type() instanceof ListType list && list.element().type() instanceof EnumType
        ? Optional.of(member.derived().withStrings())
        : Optional.empty();
  }

  private static Map<String, Object> naming(NamingModel naming) {
    if (naming instanceof NamingModel.ByContent content) {
      return new Fields()
          .put("prefixMethod", content.prefixMethod())
          .put("method", content.method())
          .put("defaultPrefix", content.defaultPrefix())
          .map();
    }
    return new Fields().put("method", ((NamingModel.ByPosition) naming).method()).map();
  }
}
