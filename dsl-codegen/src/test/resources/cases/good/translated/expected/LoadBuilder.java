package example.translated;

import dev.endpointdsl.support.BuilderSupport;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Collects what a {@link Load} holds. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class LoadBuilder {
  @Nullable String text;

  @Nullable Double amount;

  LoadBuilder() {
  }

  LoadBuilder text(String text) {
    this.text = BuilderSupport.requireGiven(text, "text");
    return this;
  }

  LoadBuilder amount(double amount) {
    this.amount = amount;
    return this;
  }

  /** The value as it is, for what was read from elsewhere. */
  Load unchecked() {
    return new Load(this);
  }
}
