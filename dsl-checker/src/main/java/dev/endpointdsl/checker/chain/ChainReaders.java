package dev.endpointdsl.checker.chain;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import javax.lang.model.util.Elements;

/** Creates chain readers, which share what does not depend on the class. */
public final class ChainReaders {

  private final Trees trees;
  private final CallReader calls;
  private final BuilderLambdas lambdas;
  private final MemberEffectReader effects;
  private final BuilderNames names;

  /** Creates a factory for one compilation. */
  public ChainReaders(JavacTask task, Trees trees, CallReader calls) {
    Elements elements = task.getElements();
    this.trees = trees;
    this.calls = calls;
    this.lambdas = new BuilderLambdas(elements, calls);
    this.effects = new MemberEffectReader(task.getTypes());
    this.names = BuilderNames.of(elements);
  }

  /** Creates a reader for the chains of one class. */
  public ChainReader create() {
    return new ChainReader(trees, calls, new CallIndex(names), lambdas, effects, names);
  }
}
