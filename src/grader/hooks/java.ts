import type { HookRow } from './hook.js'

export const javaHooks: HookRow[] = [
  {
    files: ['pom.xml'],
    does: 'Maven runs what it says',
    source: 'https://maven.apache.org/guides/introduction/introduction-to-the-pom.html',
    needed: ['mvn', 'mvnw', 'mvnd'],
  },
  {
    files: ['.mvn/**', 'mvnw', 'mvnw.cmd'],
    does: 'Maven loads extensions and options from it',
    source: 'https://maven.apache.org/configure.html',
  },
  {
    files: ['*.gradle', '*.gradle.kts', 'gradle.properties', 'buildSrc/**'],
    does: 'Gradle runs what it says',
    source: 'https://docs.gradle.org/current/userguide/directory_layout.html',
    needed: ['gradle', 'gradlew'],
  },
  {
    files: ['gradlew', 'gradlew.bat', 'gradle/wrapper/**', 'gradle/*.toml'],
    does: 'decides which Gradle is run, and with which libraries',
    source: 'https://docs.gradle.org/current/userguide/gradle_wrapper.html',
  },
  {
    files: ['build.xml', 'ivy.xml', 'build.sbt', 'project/*.{sbt,properties}', '.sbtopts', '.jvmopts'],
    does: 'Ant or sbt runs what it says',
    source: 'https://ant.apache.org/manual/using.html',
    needed: ['ant', 'sbt'],
  },
  {
    files: [
      'junit-platform.properties',
      'META-INF/services/org.{junit,testng}.*',
      'META-INF/services/javax.annotation.processing.Processor',
    ],
    does: 'JUnit and the compiler load extensions by it',
    source: 'https://docs.junit.org/current/user-guide/#extensions-registration-automatic',
    madeBy: ['mvn', 'gradle'],
  },
  {
    files: ['{lib,libs}/*.jar'],
    does: 'Java finds classes in it before those of other libraries where the class path is `lib/*`',
    source: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html',
    madeBy: ['mvn', 'gradle', 'gradlew', 'ant'],
  },
  {
    files: ['{org/junit,org/hamcrest,org/assertj,org/mockito,org/opentest4j,org/testng,junit/framework}/**'],
    does: 'Java takes it for a part of the test library',
    source: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html',
  },
]
