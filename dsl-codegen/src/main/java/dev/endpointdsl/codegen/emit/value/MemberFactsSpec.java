package dev.endpointdsl.codegen.emit.value;

import dev.endpointdsl.MemberFacts;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.SourceSpec;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.FieldSpec;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.TypeSpec;
import dev.endpointdsl.codegen.model.MemberFactsModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class with the facts about the members of a root, apart from the values that need none. */
public final class MemberFactsSpec implements SourceSpec {

  private static final int LONGEST_CHAIN = 100;
  private static final int LONGEST_METHOD = 1000;

  private final GeneratedNames names;
  private final String root;
  private final MemberFactsModel facts;

  /**
   * Creates the class.
   *
   * @param root the Java name of the root
   */
  public MemberFactsSpec(GeneratedNames names, String root, MemberFactsModel facts) {
    this.names = names;
    this.root = root;
    this.facts = facts;
  }

  @Override
  public TypeSpec type() {
    List<CodeBlock> calls = calls();
    boolean chain = calls.size() <= LONGEST_CHAIN;
    TypeSpec.Builder type =
        TypeSpec.classBuilder(names.facts(root))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                "The facts of the model about the members of {@link $T}.\n", names.type(root))
            .addField(
                FieldSpec.builder(MemberFacts.class, "FACTS")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("The facts, by path.\n")
                    .initializer(chain ? chain(calls) : CodeBlock.of("facts()"))
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    return chain ? type.build() : type.addMethods(statements(calls)).build();
  }

  private List<CodeBlock> calls() {
    List<CodeBlock> calls = new ArrayList<>();
    facts
        .serviceDefaults()
        .forEach((path, json) -> calls.add(CodeBlock.of("serviceDefault($S, $S)", path, json)));
    facts
        .serviceAdditions()
        .forEach(
            (path, addition) ->
                calls.add(
                    CodeBlock.of(
                        "serviceAddition($S, $S, $S)", path, addition.beside(), addition.json())));
    facts
        .elementKeys()
        .forEach((list, key) -> calls.add(CodeBlock.of("elementKey($S, $S)", list, key)));
    facts.orderedLists().forEach(list -> calls.add(CodeBlock.of("ordered($S)", list)));
    facts.sensitiveMembers().forEach(path -> calls.add(CodeBlock.of("sensitive($S)", path)));
    facts
        .excludedFromContent()
        .forEach(path -> calls.add(CodeBlock.of("excludedFromContent($S)", path)));
    return calls;
  }

  private static CodeBlock chain(List<CodeBlock> calls) {
    CodeBlock.Builder code = CodeBlock.builder().add("$>$>\n$T.builder()$>$>", MemberFacts.class);
    calls.forEach(call -> code.add("\n.$L", call));
    return code.add("\n.build()$<$<$<$<").build();
  }

  /** javac follows a chain of calls recursively, and limits the size of a method. */
  private static List<MethodSpec> statements(List<CodeBlock> calls) {
    List<MethodSpec> methods = new ArrayList<>();
    MethodSpec.Builder all =
        MethodSpec.methodBuilder("facts")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(MemberFacts.class)
            .addStatement("$1T.Builder facts = $1T.builder()", MemberFacts.class);
    for (int from = 0; from < calls.size(); from += LONGEST_METHOD) {
      String name = "add" + (from / LONGEST_METHOD + 1);
      MethodSpec.Builder part =
          MethodSpec.methodBuilder(name)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(MemberFacts.Builder.class, "facts");
      calls
          .subList(from, Math.min(calls.size(), from + LONGEST_METHOD))
          .forEach(call -> part.addStatement("facts.$L", call));
      methods.add(part.build());
      all.addStatement("$N(facts)", name);
    }
    methods.add(0, all.addStatement("return facts.build()").build());
    return methods;
  }
}
