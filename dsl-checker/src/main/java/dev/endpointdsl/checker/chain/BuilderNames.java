package dev.endpointdsl.checker.chain;

import javax.lang.model.element.Name;
import javax.lang.model.util.Elements;

/**
 * The names of the methods that begin and complete a chain, as javac has them: comparing those is
 * quicker than comparing their characters, and every call of a class is compared.
 *
 * @param builder gives a new builder
 * @param build gives what a builder has built
 */
public record BuilderNames(Name builder, Name build) {

  public static BuilderNames of(Elements elements) {
    return new BuilderNames(elements.getName("builder"), elements.getName("build"));
  }
}
