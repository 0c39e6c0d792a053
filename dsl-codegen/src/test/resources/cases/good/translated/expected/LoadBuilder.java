package example.translated;

import dev.endpointdsl.support.BuilderArguments;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Collects the members of a {@link Load}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class LoadBuilder extends BuilderArguments {
  @Nullable String text;

  @Nullable Double amount;

  LoadBuilder() {
  }

  LoadBuilder text(String text) {
    this.text = requireGiven(text, "text");
    return this;
  }

  LoadBuilder amount(double amount) {
    this.amount = amount;
    return this;
  }

  /** Returns the value without checking it, as readers need it. */
  Load unchecked() {
    return new Load(this);
  }
}
