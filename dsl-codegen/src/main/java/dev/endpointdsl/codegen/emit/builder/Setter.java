package dev.endpointdsl.codegen.emit.builder;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.endpointdsl.codegen.emit.common.ConstraintAnnotations;
import dev.endpointdsl.codegen.emit.common.Javadocs;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * One way to set, extend or clear a member. The same setter is declared by a stage, or by the last
 * one, or by both, and implemented once; only the type it returns differs.
 *
 * @param name the method's name
 * @param parameters with their constraint annotations
 * @param varargs whether the last parameter is one
 * @param documentation the Javadoc above the tags
 * @param body what it does, without the return
 * @param annotations of the method, in the stages
 */
public record Setter(
    String name,
    List<ParameterSpec> parameters,
    boolean varargs,
    CodeBlock documentation,
    CodeBlock body,
    List<AnnotationSpec> annotations) {

  Setter(
      String name,
      List<ParameterSpec> parameters,
      boolean varargs,
      CodeBlock documentation,
      CodeBlock body) {
    this(name, parameters, varargs, documentation, body, List.of());
  }

  /** The setter as a stage declares it. */
  MethodSpec declaration(TypeName returned, String returnedText) {
    return MethodSpec.methodBuilder(name)
        .addAnnotations(annotations)
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .returns(returned)
        .addParameters(constrained())
        .varargs(varargs)
        .addJavadoc(documentation(returnedText))
        .build();
  }

  /** The setter as a stage declares it again, only to return itself. */
  MethodSpec redeclaration(TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addAnnotations(annotations)
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .returns(returned)
        .addParameters(constrained())
        .varargs(varargs)
        .build();
  }

  /** The setter, doing something more. */
  Setter with(CodeBlock more) {
    CodeBlock both = CodeBlock.builder().add(body).add(more).build();
    return new Setter(name, parameters, varargs, documentation, both, annotations);
  }

  /** The setter, as one that adds an element to the list, or an entry to the map, of a member. */
  Setter addingTo(String member) {
    AnnotationSpec addsTo = ConstraintAnnotations.addsTo(member);
    return new Setter(name, parameters, varargs, documentation, body, List.of(addsTo));
  }

  /** The setter with other words and constraints for its parameters. */
  Setter with(List<ParameterSpec> others) {
    return new Setter(name, others, varargs, documentation, body, annotations);
  }

  /** JavaPoet would put its documentation behind the tag of what is returned. */
  private static ParameterSpec undocumented(ParameterSpec parameter) {
    return ParameterSpec.builder(parameter.type(), parameter.name())
        .addAnnotations(parameter.annotations())
        .build();
  }

  /** The Javadoc of a method that takes the parameters. */
  public CodeBlock documentation(String returned) {
    CodeBlock.Builder text = CodeBlock.builder().add("$L\n\n", documentation);
    parameters.forEach(p -> text.add("$L\n", Javadocs.tag("@param " + p.name(), p.javadoc())));
    return text.add("@return $L\n", returned).build();
  }

  /** The parameters with their constraints. */
  public List<ParameterSpec> constrained() {
    return parameters.stream().map(Setter::undocumented).toList();
  }

  /** The setter as the builder's class implements it. */
  MethodSpec implementation(TypeName returned) {
    return helper(returned).toBuilder()
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .build();
  }

  /** The setter of a class that implements no stage. */
  MethodSpec helper(TypeName returned) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .returns(returned)
            .varargs(varargs)
            .addCode(body)
            .addStatement("return this");
    parameters.forEach(p -> method.addParameter(ParameterSpec.builder(p.type(), p.name()).build()));
    return method.build();
  }
}
