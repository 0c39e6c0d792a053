package dev.endpointdsl.formats.terraform.show;

import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.terraform.provider.ProviderMembers;
import dev.endpointdsl.formats.terraform.show.ShownResource.Status;
import dev.endpointdsl.message.QuotedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses one of the endpoint configurations of a state or plan. */
final class AddressChoice {

  private AddressChoice() {}

  /**
   * Returns the only resource, or the one that the caller names.
   *
   * @throws dev.endpointdsl.formats.request.FormatException if there is none or several; its
   *     message lists them
   */
  static ShownResource choose(List<ShownResource> all, ReadingLog log) {
    Optional<String> id = log.options().resource();
    List<ShownResource> named =
        all.stream().filter(each -> id.map(each::isNamed).orElse(true)).toList();
    List<ShownResource> staying =
        named.stream().filter(each -> each.status() != Status.REMOVED).toList();
    List<ShownResource> found = staying.isEmpty() ? named : staying;
    if (found.size() != 1) {
      SourceLocation location = found.size() > 1 ? found.get(1).location() : log.text().location();
      throw log.fatal(location, all.isEmpty() ? none() : several(all));
    }
    ShownResource resource = found.get(0);
    warn(resource, log);
    return resource;
  }

  private static String none() {
    return "the text has no resource " + ProviderMembers.RESOURCE + "; read another state or plan";
  }

  private static String several(List<ShownResource> all) {
    return "the text has "
        + all.size()
        + (all.size() == 1 ? " configuration: " : " configurations: ")
        + all.stream()
            .map(each -> QuotedText.line(each.address()))
            .collect(Collectors.joining(", "))
        + "; choose one by its address";
  }

  private static void warn(ShownResource resource, ReadingLog log) {
    String address = QuotedText.line(resource.address());
    switch (resource.status()) {
      case CURRENT -> {
        // It is what Terraform has, or will have.
      }
      case TAINTED ->
          log.warn(resource.location(), address, "the next apply replaces this tainted resource");
      case REMOVED ->
          log.warn(
              resource.location(),
              address,
              "the plan removes the resource, which is read as it was before");
    }
  }
}
