package dev.endpointdsl.checker.chain;

import javax.lang.model.element.Name;
import javax.lang.model.util.Elements;

/**
 * The names of the methods that begin and complete a chain. Every call of a class is compared with
 * them; comparing javac's names is faster than comparing characters.
 *
 * @param builder the method that creates a builder
 * @param build the method that returns the built value
 */
record BuilderNames(Name builder, Name build) {

  static BuilderNames of(Elements elements) {
    return new BuilderNames(elements.getName("builder"), elements.getName("build"));
  }
}
