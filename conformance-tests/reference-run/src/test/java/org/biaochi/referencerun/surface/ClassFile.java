// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.surface;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** One class of the API, read with ASM since class-retained annotations are invisible to reflection. */
final class ClassFile extends ClassVisitor {
    private final List<String> annotations = new ArrayList<>();
    private final List<String> members = new ArrayList<>();
    private String name = "";
    private String head = "";
    private String packageVersion = "";
    private int access;

    private ClassFile() {
        super(Opcodes.ASM9);
    }

    static List<ClassFile> ofApi() throws IOException {
        List<ClassFile> files = new ArrayList<>();
        for (byte[] bytes : ApiClasses.all()) {
            ClassFile file = new ClassFile();
            new ClassReader(bytes)
                    .accept(file, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            files.add(file);
        }
        return files;
    }

    /** Packages come before types. */
    String order() {
        return (packageVersion.isEmpty() ? "1 " : "0 ") + name;
    }

    /** The package or the type and its members; nothing for what is not public. */
    List<String> lines() {
        if (!packageVersion.isEmpty()) {
            return List.of("package " + name.substring(0, name.lastIndexOf('.')) + " " + packageVersion);
        }
        if ((access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) == 0) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(String.join("", annotations) + head));
        members.stream().sorted().map(member -> "    " + member).forEach(lines::add);
        return lines;
    }

    private static boolean visible(int access) {
        return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0
                && (access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE)) == 0;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        this.name = name.replace('/', '.').replace('$', '.');
        this.access = access;
        String kind = (access & Opcodes.ACC_INTERFACE) != 0
                ? "interface "
                : (access & Opcodes.ACC_ENUM) != 0
                        ? "enum "
                        : (access & Opcodes.ACC_RECORD) != 0 ? "record " : "class ";
        String generic = signature == null ? "" : Signatures.ofType(signature);
        String supers = signature == null ? Signatures.supers(superName, interfaces) : Signatures.supersOf(signature);
        head = Signatures.modifiers(access, "interface ".equals(kind)) + kind + this.name + generic + supers;
    }

    @Override
    public void visitInnerClass(String inner, String outer, String simple, int access) {
        if (inner.replace('/', '.').replace('$', '.').equals(name)) {
            this.access = access;
        }
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        String type = descriptor.substring(descriptor.lastIndexOf('/') + 1, descriptor.length() - 1);
        if (type.equals("ProviderType") || type.equals("ConsumerType")) {
            annotations.add("@" + type + " ");
        }
        if (!descriptor.equals("Lorg/osgi/annotation/versioning/Version;")) {
            return super.visitAnnotation(descriptor, visible);
        }
        return new AnnotationVisitor(Opcodes.ASM9) {
            @Override
            public void visit(String member, Object value) {
                packageVersion = value.toString();
            }
        };
    }

    @Override
    public FieldVisitor visitField(int access, String field, String descriptor, String signature, Object value) {
        if (visible(access)) {
            String constant = value == null ? "" : " = " + value;
            members.add(Signatures.modifiers(access, false) + "field " + name + "." + field + ": "
                    + Signatures.field(signature == null ? descriptor : signature) + constant);
        }
        return super.visitField(access, field, descriptor, signature, value);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, String signature, String[] exceptions) {
        if (visible(access)) {
            members.add(Signatures.modifiers(access, (this.access & Opcodes.ACC_INTERFACE) != 0)
                    + (method.equals("<init>") ? "constructor " : "method ")
                    + name + "." + method + Signatures.method(signature == null ? descriptor : signature)
                    + (exceptions == null
                            ? ""
                            : " throws " + String.join(", ", exceptions).replace('/', '.')));
        }
        return super.visitMethod(access, method, descriptor, signature, exceptions);
    }
}
