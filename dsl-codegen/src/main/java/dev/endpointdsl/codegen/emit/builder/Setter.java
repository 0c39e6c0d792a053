package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.codegen.emit.common.ConstraintAnnotations;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.Javadocs;
import dev.endpointdsl.codegen.javasource.AnnotationSpec;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.ParameterSpec;
import dev.endpointdsl.codegen.javasource.ParameterizedTypeName;
import dev.endpointdsl.codegen.javasource.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A method that sets, extends or clears a member. Several stages can declare it and one class
 * implements it; only the returned type differs.
 *
 * @param name the name of the method
 * @param parameters its parameters, with their constraint annotations
 * @param varargs whether the last parameter is a variable arity parameter
 * @param docs its Javadoc above the tags
 * @param body its statements, without the one that returns
 * @param annotations its annotations in the stages
 */
public record Setter(
    String name,
    List<ParameterSpec> parameters,
    boolean varargs,
    SetterDocs docs,
    CodeBlock body,
    List<AnnotationSpec> annotations) {

  /** Creates a setter without parameters and annotations. */
  static Setter of(String name, CodeBlock documentation, CodeBlock body) {
    return new Setter(name, List.of(), false, SetterDocs.of(documentation), body, List.of());
  }

  /** Returns the method as the first stage declares it, with the documentation of its member. */
  MethodSpec documentedDeclaration(TypeName returned, String returnedText) {
    return declaration(returned, docs.full(), returnedText);
  }

  /** Returns the method as another stage declares it, with a link to the documentation. */
  MethodSpec declaration(TypeName returned, String returnedText) {
    return declaration(returned, docs.brief(), returnedText);
  }

  private MethodSpec declaration(TypeName returned, CodeBlock documentation, String returnedText) {
    return signature(returned).addJavadoc(javadoc(documentation, returnedText)).build();
  }

  /** Returns the method as a stage overrides it, only to return its own type. */
  MethodSpec redeclaration(TypeName returned) {
    return signature(returned).addAnnotation(Override.class).build();
  }

  private MethodSpec.Builder signature(TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addAnnotations(annotations)
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .returns(returned)
        .addParameters(constrained())
        .varargs(varargs);
  }

  /** Returns the setter with more statements. */
  Setter with(CodeBlock more) {
    CodeBlock both = CodeBlock.builder().add(body).add(more).build();
    return new Setter(name, parameters, varargs, docs, both, annotations);
  }

  /** Returns the setter as one that adds to the list or map of a member. */
  Setter addingTo(String member) {
    AnnotationSpec addsTo = ConstraintAnnotations.addsTo(member);
    return new Setter(name, parameters, varargs, docs, body, List.of(addsTo));
  }

  /** Returns the name of the methods that add all elements of a collection to a list or map. */
  static String bulkAdder(String member) {
    return "add" + GeneratedNames.capitalize(member);
  }

  /**
   * Returns whether the method adds all elements of a collection to the list or map of a member.
   */
  boolean isBulkAdder(String member) {
    return name.equals(bulkAdder(member));
  }

  /** Returns whether the method takes an {@code Optional}, which only last stages offer. */
  boolean takesOptional() {
    return parameters.size() == 1
        && parameters.get(0).type() instanceof ParameterizedTypeName type
        && type.rawType().equals(OptionalSetter.OPTIONAL);
  }

  /** Returns whether the method adds to a list or map. */
  boolean adds() {
    return annotations.stream().anyMatch(ConstraintAnnotations::isAddsTo);
  }

  /** Returns the setter with other documentation and constraints for its parameters. */
  Setter with(List<ParameterSpec> others) {
    return new Setter(name, others, varargs, docs, body, annotations);
  }

  /** Returns the Javadoc of a factory that takes the parameters, with the member documented. */
  public CodeBlock documentedFactory() {
    return javadoc(docs.full(), "");
  }

  /**
   * Returns the Javadoc of a factory that takes the parameters, with a link to the documentation.
   *
   * @param start the start of its sentence, before the member
   */
  public CodeBlock factory(String start) {
    return javadoc(docs.sentence(start), "");
  }

  private CodeBlock javadoc(CodeBlock documentation, String returned) {
    List<String> tags = new ArrayList<>();
    parameters.stream()
        .filter(parameter -> !parameter.javadoc().isEmpty())
        .forEach(p -> tags.add(Javadocs.tag("@param " + p.name(), p.javadoc())));
    if (!returned.isEmpty()) {
      tags.add("@return " + returned);
    }
    CodeBlock.Builder text = CodeBlock.builder().add("$L\n", documentation);
    if (!tags.isEmpty()) {
      text.add("\n$L\n", String.join("\n", tags));
    }
    return text.build();
  }

  /** Returns the parameters with their constraints. */
  public List<ParameterSpec> constrained() {
    return parameters.stream().map(Setter::undocumented).toList();
  }

  /** The tag of a parameter would be written after the {@code @return} tag. */
  private static ParameterSpec undocumented(ParameterSpec parameter) {
    return ParameterSpec.builder(parameter.type(), parameter.name())
        .addAnnotations(parameter.annotations())
        .build();
  }

  /**
   * Returns the method as the builder's class implements it.
   *
   * @param before the statements before its own
   * @param after the statements after its own
   */
  MethodSpec implementation(TypeName returned, CodeBlock before, CodeBlock after) {
    CodeBlock code = CodeBlock.builder().add(before).add(body).add(after).build();
    return method(returned, code)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .build();
  }

  /** Returns the method of a class that implements no stage. */
  MethodSpec helper(TypeName returned) {
    return method(returned, body).build();
  }

  private MethodSpec.Builder method(TypeName returned, CodeBlock code) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .returns(returned)
            .varargs(varargs)
            .addCode(code)
            .addStatement("return this");
    parameters.forEach(p -> method.addParameter(ParameterSpec.builder(p.type(), p.name()).build()));
    return method;
  }
}
