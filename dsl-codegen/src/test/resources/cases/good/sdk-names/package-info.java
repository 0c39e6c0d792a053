/** The DSL of this case. */
@GenerateDsl(
    model = {"model.smithy", "overlay.smithy"},
    sdkPackage = "example.sdk.board")
package example.sdknames;

import dev.endpointdsl.GenerateDsl;
