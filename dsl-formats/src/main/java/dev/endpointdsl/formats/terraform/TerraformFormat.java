package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.binding.Coercion;
import dev.endpointdsl.formats.binding.ConstraintCheck;
import dev.endpointdsl.formats.binding.RequestBinder;
import dev.endpointdsl.formats.request.Format;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.request.Recognition;
import dev.endpointdsl.formats.source.SourceText;
import dev.endpointdsl.json.tree.JsonObject;
import java.nio.file.Files;
import java.util.Set;
import java.util.regex.Pattern;

/** Terraform's configurations, in HCL's native syntax and in JSON syntax. */
public final class TerraformFormat implements Format {

  private static final Pattern RESOURCE =
      Pattern.compile("resource[ \\t]{1,9}\"" + ProviderMembers.RESOURCE + "\"");

  /** The members that the provider passes on unchanged. */
  static final Set<String> UNCHECKED =
      Set.of(
          "ProductionVariants[].ModelName",
          "ProductionVariants[].VariantName",
          "ShadowProductionVariants[].ModelName",
          "ShadowProductionVariants[].VariantName",
          "Tags[].Key",
          "Tags[].Value");

  /** Creates the format. */
  public TerraformFormat() {}

  @Override
  public String name() {
    return "terraform";
  }

  @Override
  public Recognition recognize(SourceText text) {
    if (text.path().filter(Files::isDirectory).isPresent()) {
      return TerraformFiles.isIn(text.path().get()) ? Recognition.CERTAIN : Recognition.NO;
    }
    if (text.hasExtension(".tf") || text.hasExtension(".tf.json")) {
      return Recognition.CERTAIN;
    }
    boolean json =
        text.json()
            .filter(JsonObject.class::isInstance)
            .flatMap(each -> ((JsonObject) each).find("resource"))
            .isPresent();
    return json || RESOURCE.matcher(text.text()).find() ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  public FormatReading read(SourceText text, ReadOptions options) {
    ReadingLog log = new ReadingLog(this, text, options);
    TerraformFiles files = TerraformFiles.read(text, log);
    FormatReading reading =
        RequestBinder.read(new ResourceReader(files, log).read(), Coercion.TERRAFORM, log);
    return ConstraintCheck.check(reading, log, UNCHECKED);
  }
}
