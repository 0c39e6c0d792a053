package dev.endpointdsl.checker.chain;

import javax.lang.model.element.Name;
import javax.lang.model.util.Elements;

/**
 * The names of the methods that begin and complete a chain. Every call of a class is compared with
 * them; comparing javac's names is faster than comparing characters.
 *
 * @param builder the method that creates a builder
 * @param build the method that returns the built value
 * @param buildRefusingWarnings the method that returns it unless it has warnings
 * @param ifNotNull the method that calls another one unless a value is {@code null}
 */
record BuilderNames(Name builder, Name build, Name buildRefusingWarnings, Name ifNotNull) {

  static BuilderNames of(Elements elements) {
    return new BuilderNames(
        elements.getName("builder"),
        elements.getName("build"),
        elements.getName("buildRefusingWarnings"),
        elements.getName("ifNotNull"));
  }

  /** Returns whether a name is that of a method that completes a chain. */
  boolean isBuild(Name name) {
    return name.equals(build) || name.equals(buildRefusingWarnings);
  }
}
