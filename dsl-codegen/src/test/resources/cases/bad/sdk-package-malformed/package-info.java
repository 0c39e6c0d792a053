@GenerateDsl(model = "model.smithy", operations = "CreateThing", sdkPackage = "not a package")
package example.sdkpackagemalformed;

import dev.endpointdsl.GenerateDsl;
