package dev.endpointdsl.codegen.emit.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.endpointdsl.MemberFacts;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.SourceSpec;
import dev.endpointdsl.codegen.model.MemberFactsModel;
import javax.lang.model.element.Modifier;

/** The class with the facts about the members of a root, apart from the values that need none. */
public final class MemberFactsSpec implements SourceSpec {

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
    return TypeSpec.classBuilder(names.facts(root))
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addJavadoc("The facts of the model about the members of {@link $T}.\n", names.type(root))
        .addField(
            FieldSpec.builder(MemberFacts.class, "FACTS")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The facts, by path.\n")
                .initializer(initializer())
                .build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }

  private CodeBlock initializer() {
    CodeBlock.Builder code = CodeBlock.builder().add("$>$>\n$T.builder()$>$>", MemberFacts.class);
    facts
        .serviceDefaults()
        .forEach((path, json) -> code.add("\n.serviceDefault($S, $S)", path, json));
    facts.elementKeys().forEach((list, key) -> code.add("\n.elementKey($S, $S)", list, key));
    facts.orderedLists().forEach(list -> code.add("\n.ordered($S)", list));
    facts.sensitiveMembers().forEach(path -> code.add("\n.sensitive($S)", path));
    facts.excludedFromContent().forEach(path -> code.add("\n.excludedFromContent($S)", path));
    return code.add("\n.build()$<$<$<$<").build();
  }
}
