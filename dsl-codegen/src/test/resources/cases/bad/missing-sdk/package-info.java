@GenerateDsl(model = "model.smithy", operations = "CreateThing", sdkPackage = "example.sdk.nowhere")
package example.missingsdk;

import dev.endpointdsl.GenerateDsl;
